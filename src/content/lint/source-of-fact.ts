import { perNote } from './rule'

/** A note cites only what one of its facts rests on. */
export const sourceOfFact = perNote((note, { facts }) => {
  const allowed = new Set(note.facts.flatMap((id) => facts.get(id)?.sources ?? []))
  return note.sources.flatMap((key, index) =>
    allowed.has(key)
      ? []
      : [
          {
            path: ['sources', index],
            message: `${key} is not a source of ${note.facts.join(', ')} (those are ${[...allowed].join(', ')})`,
          },
        ],
  )
})
