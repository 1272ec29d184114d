import type { Component } from 'svelte'
import type { StudyCard, StudySession } from '../../../../../app/types'
import type { CardFace } from '../../../../../domain/card/face'
import type { NoteKind } from '../../../../../domain/card/note'
import { loadLaterTexts } from '../../../../../i18n/i18n.svelte'

/** What the part of a card that only its kind has is given, on both sides of the card. */
export interface KindPartProps {
  study: StudySession
  card: StudyCard
  face: CardFace
  /** In the popup. */
  compact: boolean
}

/** What a kind needs more than a prompt, options and an answer. */
export interface KindPart {
  /** Drawn between the prompt and the explanation. */
  readonly default: Component<KindPartProps>
  /** What is told of a verdict to those who do not see it, beyond whether it was right. */
  readonly describe?: (study: StudySession) => string
}

/** Loaded with the first card of the kind, so that other cards do not wait for it. */
const loaders: Readonly<Record<NoteKind, (() => Promise<KindPart>) | undefined>> = {
  basic: undefined,
  term: undefined,
  cloze: undefined,
  choice: undefined,
  typed: () => import('./TypedPart.svelte'),
  numeric: () => import('./NumericPart.svelte'),
  ordering: undefined,
  figure: () => import('./FigurePart.svelte'),
  calculation: () => import('./NumericPart.svelte'),
  case: undefined,
}

const loaded = new Map<NoteKind, KindPart>()

/**
 * Loads what a kind needs, with its texts; at once when it is loaded or needs nothing.
 * @throws when the files of this page are gone
 */
export async function loadKindPart(kind: NoteKind): Promise<KindPart | undefined> {
  const load = loaders[kind]
  const known = loaded.get(kind)
  if (!load || known) return known
  const [part] = await Promise.all([load(), loadLaterTexts()])
  loaded.set(kind, part)
  return part
}

/** The part of a kind if it is loaded; undefined also for a kind that has none. */
export function loadedKindPart(kind: NoteKind): KindPart | undefined {
  return loaded.get(kind)
}
