import type { Deck } from './deck'
import { circleOf, orderByAfter } from './order'
import type { ParsedFile, Path } from './parse-file'
import type { Problem } from './problem'
import type { TopicFile } from './schema'

/** What is wrong with the deck as a whole, each file by itself being well formed. */
export function checkDeck(deck: Deck): Problem[] {
  return [
    ...checkTopics(deck),
    ...deck.topicFiles.flatMap((file) => [
      ...checkPlace(file, deck),
      ...checkSources(file, deck),
      ...checkOrder(file, deck),
    ]),
    ...checkNoteIds(deck),
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

/** `after` names notes of this topic, without circles, or of an earlier topic. */
function checkOrder(file: ParsedFile<TopicFile>, deck: Deck): Problem[] {
  const topicIds = deck.topics.value.topics.map(({ id }) => id)
  const own = topicIds.indexOf(file.value.topic)
  const dangling = file.value.notes.flatMap((note, index) =>
    (note.after ?? []).flatMap((id, position) => {
      const topic = topicOf(deck, id)
      const path = ['notes', index, 'after', position]
      if (topic === undefined) {
        return [
          problemAt(file, path, `note ${note.id}: comes after ${id}, which is no note`),
        ]
      }
      if (topicIds.indexOf(topic) <= own) return []
      const message = `note ${note.id}: comes after ${id} of the later topic ${topic}`
      return [problemAt(file, path, message)]
    }),
  )
  const items = file.value.notes.map(({ id, after = [] }) => ({ id, after }))
  const { stuck } = orderByAfter(items)
  if (stuck.length === 0) return dangling
  const circle = circleOf(stuck)
  const index = items.findIndex(({ id }) => id === circle[0])
  const message = `notes wait for each other: ${circle.join(' after ')}`
  return [...dangling, problemAt(file, ['notes', index, 'after'], message)]
}

function topicOf({ topicFiles }: Deck, noteId: string): string | undefined {
  const file = topicFiles.find(({ value }) => value.notes.some(({ id }) => id === noteId))
  return file?.value.topic
}
