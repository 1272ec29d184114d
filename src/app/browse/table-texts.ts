import type { Catalogue, TopicText } from '../../domain/card/catalogue'
import { cardFace, type CardFace } from '../../domain/card/face'
import { languages, type Bilingual, type Note } from '../../domain/card/note'
import type { CardRow } from '../../domain/log/card-row'
import { withOwnTopic } from '../../domain/own/own-catalogue'
import { folded } from '../../domain/search/folded'

interface Made {
  readonly note: Note | undefined
  readonly topic: string
  readonly texts: CardTexts
}

/** What a card says, as a table and a search need it. */
export interface CardTexts {
  readonly title: Bilingual
  readonly question: Bilingual
  /** Everything on it in both languages, folded. */
  readonly text: string
  /** Id and names of its topic and subject, folded. */
  readonly topic: string
}

/**
 * Gives the texts of a card, each made once, and anew when an own note is another. A card without a text is
 * named by its id.
 */
export function createTableTexts(
  shipped: readonly TopicText[],
  catalogue: Catalogue,
): (row: CardRow, own: Note | undefined) => CardTexts {
  const notes = new Map<string, Note>()
  for (const text of shipped)
    for (const note of Object.values(text.notes)) notes.set(note.id, note)
  const withOwn = withOwnTopic(catalogue)
  const topics = new Map(withOwn.topics.map(({ id }) => [id, topicWords(withOwn, id)]))
  const made = new Map<string, Made>()
  return (row, own) => {
    const note = own ?? notes.get(row.noteId)
    const known = made.get(row.id)
    if (known && known.note === note && known.topic === row.topic) return known.texts
    const texts = textsOf(row, note, topics.get(row.topic) ?? folded(row.topic))
    made.set(row.id, { note, topic: row.topic, texts })
    return texts
  }
}

function topicWords({ topics, subjects }: Catalogue, id: string): string {
  const topic = topics.find((one) => one.id === id)
  const subject = subjects.find((one) => one.id === topic?.subject)
  const named = [topic, subject].flatMap((one) =>
    one ? [one.id, one.name.en, one.name.nl] : [],
  )
  return named.map(folded).join(' ')
}

function textsOf(
  { id, face }: CardRow,
  note: Note | undefined,
  topic: string,
): CardTexts {
  if (!note)
    return {
      title: { en: id, nl: id },
      question: { en: '', nl: '' },
      text: folded(id),
      topic,
    }
  const faces = languages.map((language) => cardFace(note, face, language, ''))
  // Every place in a figure is asked in the same words: only what is marked tells the cards apart.
  const [en = '', nl = ''] = faces.map(({ prompt, answer }) =>
    note.kind === 'figure' ? `${joined(prompt)} (${joined(answer)})` : joined(prompt),
  )
  const said = faces.flatMap((drawn) => [joined(drawn.prompt), ...answerTexts(drawn)])
  const text = [note.title.en, note.title.nl, ...said].map(folded).join(' ')
  return { title: note.title, question: { en, nl }, text, topic }
}

function answerTexts({ answer, options = [], explanation }: CardFace): readonly string[] {
  return [joined(answer), ...options.map((option) => option.text), explanation]
}

function joined(segments: CardFace['prompt']): string {
  return segments.map(({ text }) => text).join('')
}
