import { expect, test } from 'vitest'
import { simulateOptions } from '../../../../src/tools/simulate/options'

test('without flags one ordinary case is simulated', () => {
  expect(simulateOptions([])).toEqual({
    scenario: {
      cards: 300,
      days: 30,
      minutes: 20,
      students: 30,
      seed: 1000,
      memory: 'default',
      steps: 'light',
      miss: 0,
    },
    task: 'compare',
    json: false,
  })
})

test('every flag changes its own part', () => {
  const args =
    '--cards 1000 --days 60 --minutes 12.5 --students 4 --seed 7 --memory other --repeats two-steps --miss 0.2 --json'
  expect(simulateOptions(args.split(' '))).toEqual({
    scenario: {
      cards: 1000,
      days: 60,
      minutes: 12.5,
      students: 4,
      seed: 7,
      memory: 'other',
      steps: 'two-steps',
      miss: 0.2,
    },
    task: 'compare',
    json: true,
  })
})

test('forecasts are tried on many students whose memory is their own', () => {
  const { scenario, task } = simulateOptions(['--forecast'])

  expect({ memory: scenario.memory, students: scenario.students, task }).toEqual({
    memory: 'other',
    students: 250,
    task: 'forecast',
  })
  expect(simulateOptions(['--calibrate']).task).toBe('calibrate')
})

test.each([
  ['--cards=0', '--cards takes a whole number from 1 on, not "0"'],
  ['--days=many', '--days takes a whole number from 1 on, not "many"'],
  ['--minutes=-1', '--minutes takes a number from 0 to 1440, not "-1"'],
  ['--miss=1', '--miss takes a number from 0 to 0.95, not "1"'],
  ['--memory=good', '--memory takes default or other, not "good"'],
  ['--repeats=none', '--repeats takes two-steps or light, not "none"'],
  ['--speed=2', "Unknown option '--speed'"],
])('%s is refused in one sentence', (flag, sentence) => {
  expect(() => simulateOptions([flag])).toThrow(sentence)
})
