import { expect, test } from 'vitest'
import { createFigureLibrary } from '../../../src/app/figure-library'
import type { Figure } from '../../../src/domain/card/figure'

const both = { en: 'x', nl: 'x' }
const sarcomere: Figure = {
  id: 'sarcomere',
  title: both,
  description: both,
  schematic: true,
  width: 360,
  height: 200,
  regions: [],
  texts: {},
  drawing: [],
}

test('a figure is fetched once, and is there at once from then on', async () => {
  let fetched = 0
  const library = createFigureLibrary(async () => ({
    sarcomere: async () => {
      fetched++
      return sarcomere
    },
  }))
  expect(library.loadedFigure('sarcomere')).toBeUndefined()
  expect(await library.figure('sarcomere')).toBe(sarcomere)
  expect(await library.figure('sarcomere')).toBe(sarcomere)
  expect(library.loadedFigure('sarcomere')).toBe(sarcomere)
  expect(fetched).toBe(1)
})

test('a figure that could not be fetched can be tried again', async () => {
  let works = false
  const library = createFigureLibrary(async () => ({
    sarcomere: async () => {
      if (!works) throw new Error('gone')
      return sarcomere
    },
  }))
  await expect(library.figure('sarcomere')).rejects.toThrow('gone')
  works = true
  expect(await library.figure('sarcomere')).toBe(sarcomere)
})

test('a figure that is not shipped is an error', async () => {
  await expect(createFigureLibrary(async () => ({})).figure('elsewhere')).rejects.toThrow(
    'no figure elsewhere is shipped',
  )
})
