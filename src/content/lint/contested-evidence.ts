import { perNote } from './rule'

/** Where the evidence disagrees, the card says what it says. */
export const contestedEvidence = perNote((note, { facts }) => {
  const contested = note.facts.filter((id) => facts.get(id)?.consensus === 'contested')
  if (contested.length === 0 || note.evidence) return []
  const message = `${contested.join(', ')} is contested, so the note needs "evidence"`
  return [{ path: ['facts'], message }]
})
