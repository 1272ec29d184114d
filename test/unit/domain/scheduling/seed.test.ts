import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededShuffle, seededUnit } from '../../../../src/domain/scheduling/seed'

test('a seed always gives the same number, on every machine', () => {
  expect([seededUnit('a', 1), seededUnit('a', 2), seededUnit('a1')]).toEqual([
    0.928067906426503, 0.18539595139577447, 0.4870732927375748,
  ])
})

test('seeded numbers lie in [0, 1) and spread evenly over it, also for seeds that differ by one', () => {
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let index = 0; index < 10_000; index++) {
    const unit = seededUnit('fuzz', 'card', index)
    expect(unit).toBeGreaterThanOrEqual(0)
    const tenth = Math.floor(unit * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  expect(tenths).toHaveLength(10)
  tenths.forEach((count) => {
    expect(count).toBeGreaterThan(850)
    expect(count).toBeLessThan(1_150)
  })
})

test('a seeded shuffle keeps every item and always gives the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const shuffled = seededShuffle(items, seed)
      expect([...shuffled].sort()).toEqual([...items].sort())
      expect(seededShuffle(items, seed)).toEqual(shuffled)
    }),
  )
})

test('different seeds bring each of four items to the front about equally often', () => {
  const counts = new Map<string, number>()
  for (let seed = 0; seed < 4_000; seed++) {
    const [first = ''] = seededShuffle(['a', 'b', 'c', 'd'], `card:${seed}`)
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  expect(counts.size).toBe(4)
  counts.forEach((count) => expect(Math.abs(count - 1_000)).toBeLessThan(120))
})
