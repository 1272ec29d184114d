/**
 * Reads the pixels of an image.
 * @throws when it is damaged
 */
export function readPixels(image: Blob): Promise<ImageBitmap> {
  return createImageBitmap(image)
}

/** Draws an image anew, smaller, as WebP, which keeps what is transparent. */
export async function drawSmaller(
  bitmap: ImageBitmap,
  width: number,
  height: number,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no canvas to draw on')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.85 })
}
