import type { Step } from './step'

/** `images`: the images in the student's own notes, by a name that is made of their content. */
export const images: Step = {
  version: 21,
  name: 'images',
  stores: { images: 'id, unusedSince' },
}
