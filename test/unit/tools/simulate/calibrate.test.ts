import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { intervalTable } from '../../../../src/domain/exam/interval-table-data'
import { projectFolder } from '../../../../src/tools/project'
import {
  calibrate,
  tableModule,
} from '../../../../src/tools/simulate/calibrate/calibrate'
import { calibrationCases } from '../../../../src/tools/simulate/calibrate/calibration-cases'

test('the table that the product reads is one that the program wrote', () => {
  const file = join(projectFolder, 'src/domain/exam/interval-table-data.ts')

  expect(intervalTable.students).toBeGreaterThan(300)
  expect(tableModule(intervalTable)).toBe(readFileSync(file, 'utf8'))
})

test('a calibration is the same every time, and tells how far it is', () => {
  const cases = calibrationCases(1).slice(0, 4)
  const told: number[] = []
  const once = calibrate((done, of) => told.push(done / of), cases)

  expect(once.students).toBe(4)
  expect(once.forecasts).toBeGreaterThan(4 * 8)
  expect(told).toEqual([0.25, 0.5, 0.75, 1])
  expect(calibrate(() => undefined, cases)).toEqual(once)
}, 60_000)

test('every student of the calibration is another one, short of time or not, with missed days or none', () => {
  const cases = calibrationCases(4)
  const seeds = cases.map(({ seed }) => seed)
  const has = (some: (one: (typeof cases)[number]) => boolean) => cases.some(some)

  expect(new Set(seeds).size).toBe(cases.length)
  const own = cases.filter(({ memory }) => memory === 'other').length / cases.length
  expect(own).toBe(0.5)
  expect(has(({ miss, days }) => miss > 0 && days === 120)).toBe(true)
  expect(has(({ memory, days }) => memory === 'default' && days === 120)).toBe(true)
  expect(has(({ steps, miss }) => steps === 'two-steps' && miss === 0)).toBe(true)
})
