import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Note } from '../../../../src/domain/card/note'
import type { CaseStep, StepTask } from '../../../../src/domain/card/task'
import {
  caseBegun,
  caseVerdict,
  failedSteps,
  notesBeneath,
  respondInCase,
  stepAhead,
  toBeJudged,
  wantBeneath,
  type CaseResponse,
} from '../../../../src/domain/grading/case'
import { gradeResponse } from '../../../../src/domain/grading/grade'
import type { StepResponse } from '../../../../src/domain/grading/response'

const both = (text: string) => ({ en: text, nl: text })
const told: StepTask = { kind: 'basic', question: both('Why?'), answer: both('So.') }
const chosen: StepTask = {
  kind: 'choice',
  question: both('Which?'),
  several: false,
  options: ['a', 'b', 'c'].map((text, index) => ({
    text: both(text),
    correct: index === 1,
  })),
}
const right: StepResponse = { kind: 'choice', chosen: [1] }
const wrong: StepResponse = { kind: 'choice', chosen: [0] }
const knew: StepResponse = { kind: 'basic', knew: true }

function stepOf(task: StepTask, ...beneath: string[]): CaseStep {
  return { task, explanation: both('Because.'), beneath }
}
const steps = [stepOf(chosen, 'a', 'b'), stepOf(told, 'c'), stepOf(chosen, 'd', 'b')]
const patient: Extract<Note, { kind: 'case' }> = {
  id: 'patient',
  title: both('Patient'),
  explanation: both('Because.'),
  facts: ['F001'],
  sources: [],
  kind: 'case',
  vignette: both('A man of old age.'),
  steps,
}

describe('going through a case', () => {
  test('a step is answered, checked and left behind, and its response stays', () => {
    const checked = ahead(respondInCase(caseBegun, right))
    expect(checked).toEqual({
      ...caseBegun,
      step: 0,
      checked: true,
      responses: [right],
    })
    expect(ahead(checked)).toEqual({ ...caseBegun, step: 1, responses: [right] })
  })

  test('a later response to the same step replaces the earlier one, and may be taken back', () => {
    const changed = respondInCase(respondInCase(caseBegun, wrong), right)
    expect(changed.responses).toEqual([right])
    expect(respondInCase(changed, undefined).responses).toEqual([undefined])
  })

  test('a step that the student judges waits for her word; going on means that she knew it', () => {
    const shown: CaseResponse = { ...caseBegun, step: 1, checked: true }
    expect(toBeJudged(patient, shown)).toBe(true)
    const judged = ahead(shown)
    expect(judged).toEqual({ ...shown, responses: [undefined, knew] })
    expect(toBeJudged(patient, judged)).toBe(false)
    expect(ahead(judged)).toMatchObject({ step: 2, checked: false })
  })

  test('behind the last step nothing comes', () => {
    expect(stepAhead(patient, { ...caseBegun, step: 2, checked: true })).toBeUndefined()
  })

  test('whatever a student does, no response to a step left behind changes', () => {
    const act = fc.oneof(
      fc
        .constantFrom(right, wrong, knew, undefined)
        .map((response) => (progress: CaseResponse) => respondInCase(progress, response)),
      fc.constant((progress: CaseResponse) => stepAhead(patient, progress) ?? progress),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let progress = caseBegun
        for (const next of acts) {
          const after = next(progress)
          for (let step = 0; step < progress.step; step++)
            expect(after.responses[step]).toBe(progress.responses[step])
          expect(after.step - progress.step).toBeOneOf([0, 1])
          progress = after
        }
      }),
    )
  })
})

describe('the verdict over all steps', () => {
  test.each([
    ['all right', [right, knew, right], 'right', []],
    ['one wrong', [right, knew, wrong], 'partly', [2]],
    ['not known', [right, { kind: 'basic', knew: false }, right], 'partly', [1]],
    ['nothing entered', [undefined, knew], 'partly', [0, 2]],
    ['none right', [wrong, undefined, wrong], 'wrong', [0, 1, 2]],
  ] as const)('%s', (_, responses, outcome, failed) => {
    const verdict = gradeResponse(patient, { ...caseBegun, responses }, 'en')
    expect(verdict?.outcome).toBe(outcome)
    expect(verdict?.kind === 'case' && failedSteps(verdict)).toEqual(failed)
  })

  test('a step that is partly right is no right step', () => {
    expect(failedSteps(caseVerdict(['right', 'partly']))).toEqual([1])
  })
})

describe('the cards beneath', () => {
  test('they are those of the chosen steps, in the order of the steps, each once', () => {
    expect(notesBeneath(steps, [2, 0])).toEqual(['a', 'b', 'd'])
  })

  test('they are asked for, and no longer', () => {
    const wanted = wantBeneath(wantBeneath(caseBegun, [2], true), [0, 2], true)
    expect(wanted.wanted).toEqual([0, 2])
    expect(wantBeneath(wanted, [0], false).wanted).toEqual([2])
  })
})

function ahead(progress: CaseResponse): CaseResponse {
  const next = stepAhead(patient, progress)
  if (!next) throw new Error('the case is through')
  return next
}
