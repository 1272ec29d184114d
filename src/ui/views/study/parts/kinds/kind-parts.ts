import type { Component } from 'svelte'
import type { StudyCard, StudySession } from '../../../../../app/types'
import type { CardFace } from '../../../../../domain/card/face'
import type { NoteKind } from '../../../../../domain/card/note'

/** What the part of a card that only its kind has is given, on both sides of the card. */
export interface KindPartProps {
  study: StudySession
  card: StudyCard
  face: CardFace
  /** In the popup. */
  compact: boolean
}
type KindPart = Component<KindPartProps>

/**
 * Where a kind needs more than a prompt, options and an answer: what is drawn between the prompt and the
 * explanation. Loaded with the first card of the kind, so that other cards do not wait for it.
 */
const loaders: Readonly<
  Record<NoteKind, (() => Promise<{ default: KindPart }>) | undefined>
> = {
  basic: undefined,
  term: undefined,
  cloze: undefined,
  choice: undefined,
  typed: undefined,
  numeric: undefined,
  ordering: undefined,
  figure: undefined,
  calculation: undefined,
  case: undefined,
}

const loaded = new Map<NoteKind, KindPart>()

/** Loads what a kind needs; at once when it is loaded or needs nothing. */
export async function loadKindPart(kind: NoteKind): Promise<KindPart | undefined> {
  const known = loaded.get(kind)
  if (known) return known
  const part = (await loaders[kind]?.())?.default
  if (part) loaded.set(kind, part)
  return part
}

/** The part of a kind if it is loaded; undefined also for a kind that has none. */
export function loadedKindPart(kind: NoteKind): KindPart | undefined {
  return loaded.get(kind)
}
