import { imageReference } from '../../domain/own/image'
import { drawSmaller, readPixels } from '../../platform/draw-image'
import { failureOf } from '../../storage/failure'
import { keepImage } from '../../storage/images'
import type { Context } from '../context'
import type { AddedImage, ImageRefusal } from '../types'
import { takeImage, type Drawing } from './take-image'

/** Keeps a file as an image of a note, or says why it cannot; nothing else is touched. */
export async function addImage(
  { db }: Pick<Context, 'db'>,
  file: Blob,
  drawing: Drawing<ImageBitmap> = { readPixels, drawSmaller },
): Promise<AddedImage | { readonly refused: ImageRefusal }> {
  const taken = await takeImage(file, drawing)
  if ('refused' in taken) return taken
  try {
    await keepImage(db, taken.image)
  } catch (error) {
    return { refused: failureOf(error) === 'quota' ? 'diskFull' : 'notStored' }
  }
  return { reference: imageReference(taken.image.id), smaller: taken.smaller }
}
