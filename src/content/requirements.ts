/** What the shipped deck must have beyond cards without mistakes. */
export const requirements = {
  minimumNotes: 80,
  /** Sections of the text that the deck started from; each has at least one note. */
  sections: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10'],
  /** Becomes true when the whole curriculum is written; until then missing facts are only listed. */
  everyFactHasANote: false,
} as const
