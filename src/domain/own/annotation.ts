/** What a student has written on a note of the deck; shown with the answer of each of its cards. */
export interface Annotation {
  readonly noteId: string
  /** Plain text, at most `longestAnnotation` characters; empty where she wrote none. */
  readonly remark: string
  /** Her own way to remember the answer, likewise. */
  readonly mnemonic: string
}

/** Characters of a remark or a mnemonic: about a page. */
export const longestAnnotation = 2_000

/** Without the space around the texts. */
export function tidied({ noteId, remark, mnemonic }: Annotation): Annotation {
  return { noteId, remark: remark.trim(), mnemonic: mnemonic.trim() }
}

/** Nothing is written: there is nothing to keep. */
export function isBlank({ remark, mnemonic }: Annotation): boolean {
  return remark.trim() === '' && mnemonic.trim() === ''
}
