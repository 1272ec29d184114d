import { expect, test } from 'vitest'
import type { CardEntry } from '../../../../../src/domain/card/catalogue'
import type { Note } from '../../../../../src/domain/card/note'
import { printedNotes } from '../../../../../src/ui/views/topic/notes-of'

const both = { en: 'text', nl: 'tekst' }
const figure = { id: 'curve', title: both, width: 4, height: 3 }
const base = { title: both, facts: [], sources: [], explanation: both }
const notes: Readonly<Record<string, Note>> = {
  a: { ...base, id: 'a', kind: 'basic', question: both, answer: both, figure },
  b: { ...base, id: 'b', kind: 'basic', question: both, answer: both, figure },
  c: { ...base, id: 'c', kind: 'figure', figure, regions: [] },
}
function card(noteId: string, face: string): CardEntry {
  const id = `${noteId}:${face}`
  return { id, noteId, face, kind: 'basic', topic: 'topic', position: 0 }
}

test('siblings stand together under their note, at the place of the first of them', () => {
  const cards = [card('a', '1'), card('b', '1'), card('a', '2')]
  const printed = printedNotes(cards, notes)
  expect(printed.map(({ note, cards }) => [note.id, cards.map(({ id }) => id)])).toEqual([
    ['a', ['a:1', 'a:2']],
    ['b', ['b:1']],
  ])
})

test('a figure is drawn with the first explanation that it goes with, not with what asks its regions', () => {
  const cards = [card('c', '1'), card('a', '1'), card('b', '1')]
  const printed = printedNotes(cards, notes)
  expect(printed.map(({ firstWithFigure }) => firstWithFigure)).toEqual([
    false,
    true,
    false,
  ])
})

test('a card without its note is left out', () => {
  expect(printedNotes([card('gone', '1')], notes)).toEqual([])
})
