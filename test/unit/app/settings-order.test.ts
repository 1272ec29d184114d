import { expect, test, vi } from 'vitest'
import { createLive } from '../../../src/app/live'
import { Settings } from '../../../src/app/settings.svelte'
import { openDeck } from '../storage/helpers'

vi.mock('../../../src/app/live')

test('what was read before a change of the page, and is told after it, is read anew instead of taking the change back', async () => {
  const db = await openDeck()
  const settings = new Settings()
  await settings.start(db)
  const restart = vi.fn()
  vi.mocked(createLive).mockReturnValue({ restart, stop: vi.fn() })
  settings.follow(db, { onChange: vi.fn(), onFailure: vi.fn() })
  const [query, next] = vi.mocked(createLive).mock.calls[0] ?? []

  const before = await query?.()
  await settings.change({ newPerDay: 7 })
  expect(restart).toHaveBeenCalledTimes(1)
  next?.(before)
  expect(settings.current.newPerDay).toBe(7)
  expect(restart).toHaveBeenCalledTimes(2)
})
