import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../../../src/content/compile'
import { readDeck } from '../../../../src/content/read'
import { facesOf } from '../../../../src/domain/card/faces'
import { languages, type Note } from '../../../../src/domain/card/note'
import { noteComplaints } from '../../../../src/domain/lint/note-complaints'
import { asWritten } from '../../../../src/domain/override/as-written'
import { mapTexts, textsOf } from '../../../../src/domain/override/note-texts'
import { wordingKey, type OwnWordings } from '../../../../src/domain/override/override'
import { noteWith, wordingProblems } from '../../../../src/domain/override/problems'
import { reworded } from '../../../../src/domain/override/reworded'
import { ownVersionOf } from '../../../../src/domain/override/wordings'
import { inProject } from '../../../../src/tools/project'

const notes = await shippedNotes()

async function shippedNotes(): Promise<readonly Note[]> {
  const { deck } = await readDeck(inProject('cards'))
  const result = deck && compile(deck)
  if (!result || 'problems' in result) throw new Error('the cards cannot be compiled')
  return Object.values(result.content.topicTexts).flatMap((text) =>
    Object.values(text.notes),
  )
}

/** What of a note is no text that may be worded. */
function structure(note: Note): unknown {
  const bare = mapTexts(note, () => ({ en: '', nl: '' }))
  return { bare, faces: facesOf(note) }
}

function keysOf(note: Note): readonly string[] {
  return textsOf(note).flatMap(({ path }) =>
    languages.map((language) => wordingKey(path, language)),
  )
}

/** Words with and without what cards are made of. */
const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '{{c1::a}} and {{c2::b}}',
    '{mass}',
    '',
    ' ',
    '<b>x</b>',
    'a; b',
    '}}{{',
  ),
)
const someNote = fc.constantFrom(...notes)
const wordedNote = someNote.chain((note) =>
  fc.record({
    note: fc.constant(note),
    typed: fc.dictionary(fc.constantFrom(...keysOf(note)), words, { maxKeys: 6 }),
  }),
)

test('the texts of every shipped note are found whole: put back as they are, the note is the same', () => {
  for (const note of notes) expect(mapTexts(note, (_, text) => text)).toEqual(note)
})

test('no rule that looks at a note alone complains of a shipped one in the shape for rules', () => {
  const flawed = notes.filter((note) => noteComplaints(asWritten(note)).length > 0)
  expect(flawed.map(({ id }) => id)).toEqual([])
})

test('whatever is typed, kind, cards, options, order, numbers and formulas of a note stay', () => {
  fc.assert(
    fc.property(wordedNote, ({ note, typed }) => {
      expect(structure(noteWith(note, typed))).toEqual(structure(note))
    }),
  )
})

test('whatever words are stored, written for another version of the note or for none, its structure stays', () => {
  const stored = someNote.chain((note) =>
    fc.record({
      note: fc.constant(note),
      texts: fc.dictionary(
        fc.oneof(fc.constantFrom(...keysOf(note)), fc.string()),
        fc.record({ own: words, shipped: words }),
      ),
    }),
  )
  fc.assert(
    fc.property(stored, ({ note, texts }) => {
      const drawn = ownVersionOf(note, texts)?.note ?? note
      expect(structure(drawn)).toEqual(structure(note))
    }),
  )
})

test('what can be saved is drawn as it stood in the fields, and there is nothing to decide', () => {
  fc.assert(
    fc.property(wordedNote, ({ note, typed }) => {
      fc.pre(wordingProblems(note, typed).every(({ blocks }) => !blocks))
      const texts: OwnWordings = reworded(note, {}, typed)
      const version = ownVersionOf(note, texts)
      expect(version?.note ?? note).toEqual(noteWith(note, typed))
      expect(version?.outdated ?? false).toBe(false)
    }),
  )
})
