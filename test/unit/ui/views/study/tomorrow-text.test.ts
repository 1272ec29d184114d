import { afterEach, expect, test } from 'vitest'
import { setInterfaceLanguage } from '../../../../../src/i18n/i18n.svelte'
import { tomorrowText } from '../../../../../src/ui/views/study/tomorrow-text'

afterEach(() => setInterfaceLanguage('en'))

test('the load of tomorrow names reviews and new cards, and leaves out what is zero', () => {
  expect([
    tomorrowText({ due: 12, new: 8, examMinutes: 0 }),
    tomorrowText({ due: 1, new: 0, examMinutes: 0 }),
    tomorrowText({ due: 0, new: 1, examMinutes: 0 }),
    tomorrowText({ due: 0, new: 0, examMinutes: 0 }),
  ]).toEqual(['12 reviews and 8 new cards', '1 review', '1 new card', 'nothing is due'])
})

test('the load of tomorrow follows the language of the interface', () => {
  setInterfaceLanguage('nl')
  expect(tomorrowText({ due: 1200, new: 1, examMinutes: 0 })).toBe(
    '1.200 herhalingen en 1 nieuwe kaart',
  )
})
