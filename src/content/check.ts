import { notesByTopic, type Deck } from './deck'
import { checkFigures } from './figures/check'
import { circleOf, orderByAfter } from './order'
import type { ParsedFile, Path } from './parse-file'
import type { Problem } from './problem'
import type { TopicFile } from './schema'

/** What is wrong with the deck as a whole, each file by itself being well formed. */
export function checkDeck(deck: Deck): Problem[] {
  return [
    ...checkTopics(deck),
    ...checkSeed(deck),
    ...checkGlossary(deck),
    ...deck.topicFiles.flatMap((file) => [
      ...checkPlace(file, deck),
      ...checkSources(file, deck),
    ]),
    ...checkNoteIds(deck),
    ...checkBeneath(deck),
    ...checkOrder(deck),
    ...checkFigures(deck),
  ]
}

function problemAt(file: ParsedFile<unknown>, path: Path, message: string): Problem {
  return { file: file.file, line: file.lineOf(path), message }
}

/** Ids are unique and every topic's subject exists. */
function checkTopics({ topics: file }: Deck): Problem[] {
  const { subjects, topics } = file.value
  const subjectIds = subjects.map(({ id }) => id)
  const topicIds = topics.map(({ id }) => id)
  return [
    ...subjectIds.flatMap((id, index) =>
      subjectIds.indexOf(id) === index
        ? []
        : [problemAt(file, ['subjects', index], `subject ${id} is there twice`)],
    ),
    ...topics.flatMap(({ id, subject }, index) => [
      ...(topicIds.indexOf(id) === index
        ? []
        : [problemAt(file, ['topics', index], `topic ${id} is there twice`)]),
      ...(subjectIds.includes(subject)
        ? []
        : [
            problemAt(
              file,
              ['topics', index, 'subject'],
              `no subject is called ${subject}`,
            ),
          ]),
    ]),
  ]
}

/** What the seed names is there. */
function checkSeed({ seed: file, sources, facts }: Deck): Problem[] {
  const { statements, references } = file.value
  return [
    ...statements.flatMap((statement, index) =>
      statement.facts
        .filter((id) => !facts.has(id))
        .map((id) =>
          problemAt(file, ['statements', index, 'facts'], `no fact is called ${id}`),
        ),
    ),
    ...references.flatMap(({ key, instead = [] }, index) =>
      [key, ...instead]
        .filter((name) => !(name in sources.value))
        .map((name) =>
          problemAt(file, ['references', index], `no source is called ${name}`),
        ),
    ),
  ]
}

/** What the glossary links is there. */
function checkGlossary(deck: Deck): Problem[] {
  const { glossaryLinks: file, glossary } = deck
  const terms = new Set(glossary.map(({ en }) => en))
  const noteIds = new Set(notesByTopic(deck).map(({ note }) => note.id))
  return file.value.flatMap(({ term, notes = [] }, index) => [
    ...(terms.has(term)
      ? []
      : [problemAt(file, [index, 'term'], `no term of the glossary is called ${term}`)]),
    ...notes
      .filter((id) => !noteIds.has(id))
      .map((id) => problemAt(file, [index, 'notes'], `no note is called ${id}`)),
  ])
}

/** A topic's file is <subject>/<topic>.yaml. */
function checkPlace(file: ParsedFile<TopicFile>, { topics }: Deck): Problem[] {
  const { topic } = file.value
  const known = topics.value.topics.find(({ id }) => id === topic)
  if (!known) return [problemAt(file, ['topic'], `no topic is called ${topic}`)]
  const place = `${known.subject}/${topic}.yaml`
  if (file.file.endsWith(`/${place}`)) return []
  return [problemAt(file, ['topic'], `topic ${topic} belongs in ${place}`)]
}

function checkSources(file: ParsedFile<TopicFile>, { sources }: Deck): Problem[] {
  return file.value.notes.flatMap((note, index) =>
    note.sources.flatMap((key, position) =>
      key in sources.value
        ? []
        : [
            problemAt(
              file,
              ['notes', index, 'sources', position],
              `note ${note.id}: no source is called ${key}`,
            ),
          ],
    ),
  )
}

function checkNoteIds({ topicFiles }: Deck): Problem[] {
  const seen = new Map<string, string>()
  return topicFiles.flatMap((file) =>
    file.value.notes.flatMap(({ id }, index) => {
      const earlier = seen.get(id)
      const path = ['notes', index, 'id']
      seen.set(id, earlier ?? `${file.file}:${file.lineOf(path)}`)
      if (earlier === undefined) return []
      return [problemAt(file, path, `note ${id}: the id is taken by ${earlier}`)]
    }),
  )
}

/** The cards that a failed step of a patient case offers are there, and are not the case itself. */
function checkBeneath(deck: Deck): Problem[] {
  const written = notesByTopic(deck)
  const kinds = new Map(written.map(({ note }) => [note.id, note.kind]))
  return written.flatMap(({ note, file, index }) => {
    if (note.kind !== 'case') return []
    return note.steps.flatMap(({ beneath = [] }, step) =>
      beneath.flatMap((id, position) => {
        const path = ['notes', index, 'steps', step, 'beneath', position]
        const kind = kinds.get(id)
        if (kind === undefined) {
          const message = `note ${note.id}: beneath a step lies ${id}, which is no note`
          return [problemAt(file, path, message)]
        }
        if (kind !== 'case') return []
        return [problemAt(file, path, `note ${note.id}: ${id} is a case itself`)]
      }),
    )
  })
}

/** `after` names notes that exist, of whichever topic, and never leads back to where it began. */
function checkOrder(deck: Deck): Problem[] {
  const written = notesByTopic(deck)
  const ids = new Set(written.map(({ note }) => note.id))
  const dangling = written.flatMap(({ note, file, index }) =>
    (note.after ?? []).flatMap((id, position) => {
      if (ids.has(id)) return []
      const message = `note ${note.id}: comes after ${id}, which is no note`
      return [problemAt(file, ['notes', index, 'after', position], message)]
    }),
  )
  const items = written.map(({ note }) => ({ id: note.id, after: note.after ?? [] }))
  const { stuck } = orderByAfter(items)
  if (stuck.length === 0) return dangling
  const circle = circleOf(stuck)
  const first = written.find(({ note }) => note.id === circle[0])
  if (!first) return dangling
  const message = `notes wait for each other: ${circle.join(' after ')}`
  const path = ['notes', first.index, 'after']
  return [...dangling, problemAt(first.file, path, message)]
}
