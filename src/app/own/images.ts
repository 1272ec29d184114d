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
    const usedBytes = await keepImage(db, taken.image)
    if (usedBytes === undefined) return { refused: 'backupFull' }
    const reference = imageReference(taken.image.id)
    return { reference, smaller: taken.smaller, usedBytes }
  } catch (error) {
    return { refused: failureOf(error) === 'quota' ? 'diskFull' : 'notStored' }
  }
}
