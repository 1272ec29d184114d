import type { Component } from 'svelte'
import type { StudySession } from '../../../../../app/types'
import type { CardFace } from '../../../../../domain/card/face'
import type { Note, NoteKind } from '../../../../../domain/card/note'
import type { StepTask } from '../../../../../domain/card/task'
import { loadLaterTexts } from '../../../../../i18n/i18n.svelte'

/** The question on the desk, that of a card or of one step of a patient case: what was entered, and what came of it. */
export type AskedQuestion = Pick<
  StudySession,
  | 'side'
  | 'language'
  | 'response'
  | 'unreadable'
  | 'verdict'
  | 'respond'
  | 'chooseOption'
  | 'showAnswer'
>

/** What the part of a card that only its kind has is given, on both sides of the card. */
export interface KindPartProps {
  study: AskedQuestion
  /** What is asked. */
  task: Note | StepTask
  face: CardFace
  /** Decides the order of what is shown. */
  seed: string
  /** In the popup. */
  compact: boolean
  /** Id of the element that holds the question. */
  questionId: string
  /** The task with its marks where it holds Markdown. */
  marked?: Note | StepTask | undefined
}

/** What a kind needs more than a prompt, options and an answer. */
export interface KindPart {
  /** Drawn between the prompt and the explanation. */
  readonly default: Component<KindPartProps>
  /** What is told of a verdict to those who do not see it, beyond whether it was right. */
  readonly describe?: (task: Note | StepTask, study: AskedQuestion) => string
  /** All that is told when the card goes on, in the place of question or answer. */
  readonly say?: (study: StudySession) => string
}

/** Loaded with the first card of the kind, so that other cards do not wait for it. */
const loaders: Readonly<Record<NoteKind, (() => Promise<KindPart>) | undefined>> = {
  basic: undefined,
  term: undefined,
  cloze: undefined,
  choice: () => import('./ChoicePart.svelte'),
  typed: () => import('./TypedPart.svelte'),
  numeric: () => import('./NumericPart.svelte'),
  ordering: () => import('./OrderingPart.svelte'),
  figure: () => import('./FigurePart.svelte'),
  calculation: () => import('./NumericPart.svelte'),
  case: () => import('./CasePart.svelte'),
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
