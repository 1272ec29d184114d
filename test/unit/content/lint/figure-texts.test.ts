import { expect, test } from 'vitest'
import { answerShown } from '../../../../src/content/lint/answer-shown'
import { forbiddenWords } from '../../../../src/content/lint/forbidden-words'
import { perTexts, type Rule } from '../../../../src/content/lint/rule'
import { wrongDecimalMarks } from '../../../../src/domain/lint/decimal-mark'
import { unfoundedNumber } from '../../../../src/content/lint/unfounded-number'
import type { AuthoredNote } from '../../../../src/content/schema'
import type { FigureFile } from '../../../../src/content/schema/figure'
import { basic, deckOf, figureFile, figureNote, figureSvg } from '../deck-of'

function lint(rule: Rule, texts: Partial<FigureFile>, notes: AuthoredNote[] = [basic]) {
  const figures = [{ texts: { ...figureFile, ...texts }, svg: figureSvg }]
  const found = rule(deckOf({ notes: { anatomy: notes }, figures }))
  return found.map(({ line, message }) => `${line} ${message}`)
}

function withUnit(en: string, nl: string): Partial<FigureFile> {
  return { texts: { unit: { en, nl } } }
}

test('a number in a figure stands in one of its facts', () => {
  expect(lint(unfoundedNumber, withUnit('60 s', '70 s'))).toEqual([
    '16 figure sarcomere: 70 does not stand in F001',
  ])
})

test('a number in a figure has the decimal mark of its language', () => {
  expect(lint(perTexts(wrongDecimalMarks), withUnit('0,5', '0,5'))).toEqual([
    '15 figure sarcomere: an English number has a decimal comma; write a point',
  ])
})

test('a figure holds no forbidden word', () => {
  expect(lint(forbiddenWords, withUnit('one fiber', 'een vezel'))).toEqual([
    '15 figure sarcomere: "fiber" does not belong on a card',
  ])
})

test('neither title, question nor another text of the figure names the region that is asked', () => {
  const giving = { en: 'What is the Z-disc?', nl: 'Wat is dit?' }
  const title = { en: 'The M-line', nl: 'Titel' }
  const regions = [{ id: 'z-disc', question: giving }, { id: 'm-line' }]
  const note: AuthoredNote = { ...figureNote, title, regions }
  expect(
    lint(answerShown, withUnit('M-line unit', 'deel'), [note]).map((found) =>
      found.replace(/^\d+ /, ''),
    ),
  ).toEqual([
    'note figure-note: question gives the answer away: "Z-disc"',
    'note figure-note: figure gives the answer away: "M-line"',
    'note figure-note: title gives the answer away: "M-line"',
  ])
})
