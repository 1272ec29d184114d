import { imageSize } from '../../domain/own/image'
import { imageId } from '../own/image-id'
import type { BackupData } from './schema'

/** Whether every image is what its name, which is made of its content, says; undefined where all are. */
export async function imageInconsistency({
  images,
}: Pick<BackupData, 'images'>): Promise<string | undefined> {
  if (new Set(images.map(({ id }) => id)).size !== images.length)
    return 'images: an image stands twice'
  for (const { id, bytes } of images) {
    const size = imageSize(id)
    if (!size || (await imageId(bytes, size)) !== id)
      return `images: ${id} is not what its name says`
  }
  return undefined
}
