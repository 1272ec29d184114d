import { expect, test, vi } from 'vitest'
import { Settings } from '../../../src/app/settings.svelte'
import { defaultParameters } from '../../../src/domain/scheduling/defaults'
import { openDeck } from '../storage/helpers'

test('a change is in force at once, and every page is told of it once: the one that made it too', async () => {
  const db = await openDeck()
  const pages = [new Settings(), new Settings()] as const
  const told = [vi.fn(), vi.fn()] as const
  for (const [index, page] of [pages[0], pages[1]].entries()) {
    await page.start(db)
    const onFailure = (error: unknown): void => expect.fail(String(error))
    page.follow(db, { onChange: told[index] ?? vi.fn(), onFailure })
  }

  await pages[0].change({ newPerDay: 7 })

  expect(pages[0].current).toEqual({ ...defaultParameters, newPerDay: 7 })
  await vi.waitFor(() => expect(pages[1].current.newPerDay).toBe(7))
  expect(told.map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})

test('a value out of its range changes nothing', async () => {
  const db = await openDeck()
  const settings = new Settings()
  await settings.start(db)

  await expect(settings.change({ desiredRetention: 2 })).rejects.toThrow(RangeError)

  expect(settings.current).toEqual(defaultParameters)
})

test('settings of decks that were taken away again are gone, as they are in the database', async () => {
  const db = await openDeck()
  const settings = new Settings()
  await settings.start(db)
  await settings.change({ decks: { load: { newPerDay: 2 } } })
  await settings.change({ decks: {} })
  expect(settings.current).toEqual(defaultParameters)
})
