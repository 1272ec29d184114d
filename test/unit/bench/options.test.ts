import { expect, test } from 'vitest'
import { benchOptions } from '../../bench/options'

test('a bench without flags measures 15 rounds at 100,000 cards and keeps nothing', () => {
  expect(benchOptions([])).toEqual({
    json: false,
    rounds: 15,
    profiles: undefined,
    cards: 100_000,
  })
})

test('flags change what is measured and how it is printed', () => {
  const args = ['--json', '--rounds', '25', '--cards', '20000', '--profiles', 'kept']
  expect(benchOptions(args)).toEqual({
    json: true,
    rounds: 25,
    profiles: 'kept',
    cards: 20_000,
  })
})

test.each(['0', '-1', '1.5', 'many'])('%s rounds are refused', (rounds) => {
  expect(() => benchOptions([`--rounds=${rounds}`])).toThrow('--rounds takes a whole')
})
