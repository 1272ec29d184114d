import { expect, test } from 'vitest'
import type { Asked, Side, StudyCard } from '../../../../../src/app/types'
import { nextLabel } from '../../../../../src/ui/views/study/next-label'
import { createFakeApp } from '../../../../helpers/fake-app.svelte'

const card = createFakeApp().app.study.card as StudyCard

function asked(side: Side, change: Partial<Asked> = {}): { asked: Asked } {
  return { asked: { card, side, response: undefined, verdict: undefined, ...change } }
}
const response = { kind: 'typed', text: 'x' } as const
const step = (index: number) => ({ step: { index, count: 3 } })

test.each([
  ['a card on which nothing was entered', asked('question'), 'study.showAnswer'],
  ['a card with something entered', asked('question', { response }), 'study.check'],
  ['a step with nothing entered', asked('question', step(0)), 'study.showAnswer'],
  ['a step that was checked', asked('answer', step(1)), 'study.nextStep'],
  ['the last step checked', asked('answer', step(2)), 'study.caseResult'],
])('the button below says what comes: %s', (_, study, label) => {
  expect(nextLabel(study)).toBe(label)
})
