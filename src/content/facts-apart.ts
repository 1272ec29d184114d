/** Something with a place in learning order that rests on facts of the evidence base. */
export interface Spaced {
  readonly note: { readonly id: string; readonly facts: readonly string[] }
  readonly topic: string
  readonly after: readonly string[]
}

/** So many other notes come between two that rest on one fact, where there are that many. */
const between = 3
/** The next one is among so many that wait, so none comes more than three places early: a topic keeps its build-up. */
const reach = 4

/**
 * Keeps notes that rest on the same fact apart: what one explains, or says about today's evidence, often answers the
 * next. Every note stays in its topic and behind those that it names.
 * @param notes in learning order
 */
export function factsApart<Note extends Spaced>(notes: readonly Note[]): readonly Note[] {
  const waiting = [...notes]
  const placed: Note[] = []
  for (;;) {
    const candidates = candidatesOf(waiting)
    const first = candidates[0]
    if (!first) return placed
    const distances = candidates.map((one) => ({
      one,
      distance: distanceOf(one, placed),
    }))
    const farthest = Math.max(...distances.map(({ distance }) => distance))
    const next = distances.find(({ distance }) => distance === farthest)?.one ?? first
    placed.push(next)
    waiting.splice(waiting.indexOf(next), 1)
  }
}

/** Those that could come now: of the topic at hand, not from far below, and waiting for none that has not come. */
function candidatesOf<Note extends Spaced>(waiting: readonly Note[]): readonly Note[] {
  const near = waiting.slice(0, reach)
  const missing = new Set(near.map(({ note }) => note.id))
  return near.filter(
    ({ topic, after }) =>
      topic === near[0]?.topic && !after.some((id) => missing.has(id)),
  )
}

/** How many notes come between this one and the last with a fact of its own; `between` at most. */
function distanceOf({ note }: Spaced, placed: readonly Spaced[]): number {
  const latest = placed.slice(-between).reverse()
  const at = latest.findIndex((one) =>
    one.note.facts.some((fact) => note.facts.includes(fact)),
  )
  return at === -1 ? between : at
}
