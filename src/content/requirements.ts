/** What the shipped deck must have beyond cards without mistakes, and a note for every fact and every statement of the seed. */
export const requirements = {
  /** Fewer leave the subject uncovered, more are no longer learnt. */
  notes: { least: 320, most: 420 },
  leastCards: 600,
  leastFigures: 14,
  /** Patients to think about, spread over the fields of the subject. */
  leastCases: 12,
  /** Sections of the text that the deck started from; each has at least one note. */
  sections: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11'],
} as const
