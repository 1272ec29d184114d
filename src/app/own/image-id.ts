import type { ImageSize } from '../../domain/own/image'

/** Names an image by its content and its size, so that its place is kept free before it is there. */
export async function imageId(
  bytes: Uint8Array<ArrayBuffer>,
  { width, height }: ImageSize,
): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const name = [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0'))
  return `${name.join('')}-${width}x${height}`
}
