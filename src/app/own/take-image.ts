import {
  imageTypeOf,
  longestEdge,
  mostFileBytes,
  mostImageBytes,
  type ImageSize,
  type OwnImage,
} from '../../domain/own/image'
import type { ImageRefusal } from '../types'
import { imageId } from './image-id'

/** What a browser does with images. */
export interface Drawing<Pixels extends ImageSize & { close(): void }> {
  /** @throws when the image is damaged */
  readonly readPixels: (image: Blob) => Promise<Pixels>
  readonly drawSmaller: (pixels: Pixels, width: number, height: number) => Promise<Blob>
}

export interface TakenImage {
  readonly image: OwnImage
  /** It was drawn anew, smaller than it was. */
  readonly smaller: boolean
}

/** Pixels of the longer edge that are tried one after the other, until the image is small enough. */
const edges = [longestEdge, 1_400, 1_000, 700] as const

/**
 * Takes a file as an image of a note: of a kind that is known by how it begins, and made smaller where it is too
 * large to be kept. A moving one would stand still then, so it is refused instead.
 */
export async function takeImage<Pixels extends ImageSize & { close(): void }>(
  file: Blob,
  drawing: Drawing<Pixels>,
): Promise<TakenImage | { readonly refused: ImageRefusal }> {
  if (file.size > mostFileBytes) return { refused: 'tooLarge' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = imageTypeOf(bytes)
  if (!type) return { refused: 'notAnImage' }
  const pixels = await readOrNothing(new Blob([bytes], { type }), drawing)
  if (!pixels) return { refused: 'damaged' }
  try {
    const fits = bytes.length <= mostImageBytes
    const edge = Math.max(pixels.width, pixels.height)
    if (fits && (edge <= longestEdge || type === 'image/gif'))
      return { image: { id: await imageId(bytes, pixels), type, bytes }, smaller: false }
    return type === 'image/gif' ? { refused: 'tooLarge' } : await shrink(pixels, drawing)
  } finally {
    pixels.close()
  }
}

async function readOrNothing<Pixels extends ImageSize & { close(): void }>(
  image: Blob,
  { readPixels }: Drawing<Pixels>,
): Promise<Pixels | undefined> {
  try {
    return await readPixels(image)
  } catch {
    return undefined
  }
}

async function shrink<Pixels extends ImageSize & { close(): void }>(
  pixels: Pixels,
  { drawSmaller }: Drawing<Pixels>,
): Promise<TakenImage | { readonly refused: ImageRefusal }> {
  for (const edge of edges) {
    const scale = Math.min(1, edge / Math.max(pixels.width, pixels.height))
    const width = Math.max(1, Math.round(pixels.width * scale))
    const height = Math.max(1, Math.round(pixels.height * scale))
    const drawn = await drawSmaller(pixels, width, height)
    if (drawn.size > mostImageBytes) continue
    const bytes = new Uint8Array(await drawn.arrayBuffer())
    const type = imageTypeOf(bytes)
    if (!type) break
    const id = await imageId(bytes, { width, height })
    return { image: { id, type, bytes }, smaller: true }
  }
  return { refused: 'tooLarge' }
}
