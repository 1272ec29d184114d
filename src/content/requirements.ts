/** What the shipped deck must have beyond cards without mistakes, and a note for every fact and every statement of the seed. */
export const requirements = {
  minimumNotes: 320,
  /** Sections of the text that the deck started from; each has at least one note. */
  sections: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11'],
} as const
