import { expect, test } from 'vitest'
import type { CardMemory } from '../../../../../src/app/types'
import { newRow } from '../../../../../src/domain/log/fold'
import { defaultParameters } from '../../../../../src/domain/scheduling/defaults'
import { memoryCurve } from '../../../../../src/ui/views/card-info/memory-curve'
import { entry } from '../../../storage/helpers'

const row = newRow(entry('a:term'))
const base: CardMemory = {
  row,
  path: [],
  studyDay: 20_010,
  parameters: defaultParameters,
}
const first = { grade: 'good', fromDay: 20_000, stabilityDays: 5 } as const
const second = { grade: 'again', fromDay: 20_005, stabilityDays: 2 } as const

test('there is no curve before the first answer', () => {
  expect(memoryCurve(base)).toBeUndefined()
})

test('the curve falls to 90 % after the stability, jumps to 100 % at an answer, and goes on past the due day', () => {
  const due = { ...row, state: 'review', dueDay: 20_012 } as const
  const path = [{ ...first, toDay: 20_005 }, second]
  const curve = memoryCurve({ ...base, row: due, path })

  expect(curve?.known.map((points) => points[0]?.recall)).toEqual([1, 1])
  expect(curve?.answers).toEqual([
    { day: 20_000, grade: 'good' },
    { day: 20_005, grade: 'again', before: expect.closeTo(0.9, 6) },
  ])
  expect(curve?.ahead[0]?.day).toBe(20_010)
  expect(curve?.lastDay).toBeGreaterThan(20_012)
  const lowest = Math.min(...(curve?.ahead ?? []).map(({ recall }) => recall))
  expect(curve?.foot).toBeLessThan(lowest)
})

test('after a reset nothing lies ahead, and the answer after it has nothing to hold on to', () => {
  const ended = { ...first, toDay: 20_005, forgotten: true } as const
  expect(memoryCurve({ ...base, path: [ended] })?.ahead).toEqual([])
  const again = memoryCurve({ ...base, path: [ended, second] })
  expect(again?.answers[1]).toEqual({ day: 20_005, grade: 'again' })
})
