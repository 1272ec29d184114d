/*
 * Images in a student's own notes. A text refers to one as `![what it shows](image:ID)`; the image itself is kept
 * once, however many texts show it, because its name is made of its content.
 */

export const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const
export type ImageType = (typeof imageTypes)[number]

/** Bytes of an image that is kept, and of a file that is looked at in order to make it smaller. */
export const mostImageBytes = 2_000_000
export const mostFileBytes = 25_000_000
/**
 * Bytes of all images together. A backup holds them as text, a third longer, in one string; a browser's longest has
 * about 500 million characters.
 */
export const mostBytesTogether = 200_000_000
/** Pixels of the longer edge of an image that is kept. */
export const longestEdge = 2_000

export interface OwnImage {
  /** Made of its content and its size. */
  readonly id: string
  readonly type: ImageType
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Epoch ms since when no note, draft or way back needs it. */
  readonly unusedSince?: number
}

export interface ImageSize {
  readonly width: number
  readonly height: number
}

const idPattern = /^[0-9a-f]{32}-([1-9]\d{0,4})x([1-9]\d{0,4})$/

/** Whether a text may be the name of an image. */
export function isImageId(text: string): boolean {
  return idPattern.test(text)
}

/** How large the image of this name is, in pixels; undefined for what is no name of an image. */
export function imageSize(id: string): ImageSize | undefined {
  const [, width, height] = idPattern.exec(id) ?? []
  return width && height ? { width: Number(width), height: Number(height) } : undefined
}

const signatures: readonly (readonly [ImageType, RegExp])[] = [
  ['image/png', /^\x89PNG\r\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
]

/** What kind of image these bytes are by how they begin, whatever they are called; undefined for anything else. */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 12))
  return signatures.find(([, signature]) => signature.test(beginning))?.[0]
}

/** How a text shows an image. */
export function imageReference(id: string, shows = ''): string {
  return `![${shows}](image:${id})`
}

const reference = /!\[([^\]\n]*)\]\(image:([0-9a-fx-]+)\)/g

/** Where a further image goes that is put at a place of a text: behind the one in whose words the place is. */
export function placeForImage(text: string, at: number): number {
  for (const { index, 0: shown } of text.matchAll(reference))
    if (index < at && at < index + shown.length) return index + shown.length
  return at
}

/** Every name of an image in a text, however it is shown there: Markdown has more ways than the editor writes. */
export function imageNamesIn(text: string): readonly string[] {
  return text.match(/[0-9a-f]{32}-[1-9]\d{0,4}x[1-9]\d{0,4}/g) ?? []
}

interface ShownImage {
  readonly id: string
  /** In words, for whoever cannot see it. */
  readonly shows: string
}

/**
 * The text with other words for one of its images.
 * @param at which of those that `imagesIn` finds
 */
export function withImageWords(text: string, at: number, words: string): string {
  let seen = 0
  return text.replace(reference, (whole: string, _: string, id: string) => {
    if (!isImageId(id) || seen++ !== at) return whole
    return imageReference(id, words.replace(/[[\]\s]/g, ' '))
  })
}

/** The images that a text shows. */
export function imagesIn(text: string): readonly ShownImage[] {
  return [...text.matchAll(reference)].flatMap(([, shows = '', id = '']) =>
    isImageId(id) ? [{ id, shows }] : [],
  )
}
