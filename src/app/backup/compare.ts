import { foldExams } from '../../domain/exams/exam-events'
import type { CardEvent } from '../../domain/log/events'
import { hasWordings } from '../../domain/override/override'
import { imagesOf } from '../../domain/own/unused-images'
import { defaultParameters } from '../../domain/scheduling/defaults'
import { defaultPreferences } from '../preferences'
import type { KindChange, RestoreKind } from '../types'
import type { BackupData } from './schema'

/** The things of one kind: by a name that stays, what there is to know of each as text. */
type Things = ReadonlyMap<string, string>

/** What is compared: of images those that notes show, by their names. */
type Compared = Omit<BackupData, 'images'>

/** What there is of each kind, and what becomes of it when one state of everything takes the place of another. */
export function compareBackups(now: Compared, then: Compared): readonly KindChange[] {
  const [before, after] = [thingsOf(now), thingsOf(then)]
  return restoreKinds.map((kind) => ({ kind, ...compare(before[kind], after[kind]) }))
}

const restoreKinds: readonly RestoreKind[] = [
  'reviews',
  'cards',
  'otherEntries',
  'ownNotes',
  'drafts',
  'images',
  'annotations',
  'overrides',
  'exams',
  'practiceExams',
  'savedSearches',
  'settings',
  'keys',
  'weights',
]

function compare(before: Things, after: Things): Omit<KindChange, 'kind'> {
  const names = [...after.keys()]
  return {
    now: before.size,
    then: after.size,
    comes: names.filter((name) => !before.has(name)).length,
    goes: [...before.keys()].filter((name) => !after.has(name)).length,
    changes: names.filter(
      (name) => before.has(name) && before.get(name) !== after.get(name),
    ).length,
  }
}

function thingsOf(data: Compared): Readonly<Record<RestoreKind, Things>> {
  const events = eventsInEffect(data.events)
  const answers = events.filter(({ type }) => type === 'answer')
  const { looks, practiceAnswers } = data
  const parameters = data.parameterSets[data.parameters] ?? defaultParameters
  const { weights, ...scheduling } = parameters
  return {
    reviews: new Map(answers.map(({ id }) => [id, ''])),
    cards: grouped(answers.map(({ cardId, id }) => [cardId, id])),
    otherEntries: new Map(events.filter(isOtherEntry).map(({ id }) => [id, ''])),
    ownNotes: byId(data.ownNotes.filter(({ deletedAt }) => deletedAt === undefined)),
    drafts: byId(data.drafts),
    images: new Map(
      [...imagesOf([...data.ownNotes, ...data.drafts])].map((id) => [id, '']),
    ),
    annotations: byId(data.annotations.map((one) => ({ ...one, id: one.noteId }))),
    overrides: byId(
      data.overrides
        .filter(({ texts }) => hasWordings(texts))
        .map(({ noteId, texts }) => ({ id: noteId, texts })),
    ),
    exams: byId(foldExams(data.examEvents)),
    practiceExams: byId(
      data.practiceExams.map((exam) => ({
        ...exam,
        answers: practiceAnswers.filter(({ examId }) => examId === exam.id),
      })),
    ),
    savedSearches: byId(data.savedSearches),
    settings: new Map([
      ...different(scheduling, defaultParameters),
      ...different({ ...defaultPreferences, ...looks.preferences }, defaultPreferences),
      ['language', looks.language],
      ['theme', looks.theme],
    ]),
    keys: new Map((looks.keys ?? []).map((key) => [textOf(key), ''])),
    weights: new Map(different({ weights }, defaultParameters)),
  }
}

/** The events that were not taken back, without what took others back. */
function eventsInEffect(events: readonly CardEvent[]): CardEvent[] {
  const undone = new Set(
    events.map((event) => (event.type === 'undo' ? event.target : '')),
  )
  return events.filter(({ type, id }) => type !== 'undo' && !undone.has(id))
}

/** What the student did to cards besides answering them; the rest the program did by itself. */
function isOtherEntry(event: CardEvent): boolean {
  switch (event.type) {
    case 'practice':
    case 'suspend':
    case 'unsuspend':
    case 'flag':
    case 'unflag':
    case 'tag':
    case 'untag':
    case 'reset':
    case 'setDue':
      return true
    case 'bury':
      return event.cause === undefined
    case 'answer':
    case 'undo':
    case 'redate':
    case 'corrected':
    case 'refit':
      return false
  }
}

function byId(things: readonly { readonly id: string }[]): Things {
  return new Map(things.map((thing) => [thing.id, textOf(thing)]))
}

/** The same for equal things: rows of the program and rows out of a file have their fields in different orders. */
function textOf(thing: unknown): string {
  return JSON.stringify(thing, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  )
}

function grouped(pairs: readonly (readonly [string, string])[]): Things {
  const groups = new Map<string, string>()
  for (const [name, text] of pairs) groups.set(name, `${groups.get(name) ?? ''} ${text}`)
  return groups
}

/** The fields that are not as they are by default. */
function different<Values extends object>(
  values: Values,
  defaults: NoInfer<Values>,
): (readonly [string, string])[] {
  const chosen = Object.entries(values).map(
    ([name, value]) => [name, textOf(value)] as const,
  )
  const usual = new Map(
    Object.entries(defaults).map(([name, value]) => [name, textOf(value)]),
  )
  return chosen.filter(([name, text]) => usual.get(name) !== text)
}
