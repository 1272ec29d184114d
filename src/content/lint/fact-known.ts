import { perNote } from './rule'

/** Every fact that a note names is there. */
export const factKnown = perNote((note, { facts }) =>
  note.facts.flatMap((id, index) =>
    facts.has(id) ? [] : [{ path: ['facts', index], message: `no fact is called ${id}` }],
  ),
)
