import { perNote } from './rule'

/** The blog that the deck started from is no evidence, so it never stands alone. */
export const seedOnly = perNote((note) =>
  note.sources.every((key) => key === 'SEED')
    ? [{ path: ['sources'], message: 'SEED is the only source; cite evidence beside it' }]
    : [],
)
