import { afterEach, expect, test } from 'vitest'
import { setInterfaceLanguage } from '../../../../src/i18n/i18n.svelte'
import { deckCountsText } from '../../../../src/ui/workbench/deck-counts-text'

afterEach(() => setInterfaceLanguage('en'))

test('the counts of a deck are named as what is available, not as the load of today', () => {
  expect([
    deckCountsText({ due: 12, new: 96, learned: 40, total: 160 }),
    deckCountsText({ due: 1, new: 1, learned: 2, total: 4 }),
    deckCountsText({ due: 0, new: 0, learned: 20, total: 20 }),
  ]).toEqual([
    '12 reviews available, 96 new cards available, 40 of 160 cards learned',
    '1 review available, 1 new card available, 2 of 4 cards learned',
    'nothing due, 20 of 20 cards learned',
  ])
})

test('the counts of a deck follow the language of the interface', () => {
  setInterfaceLanguage('nl')
  expect(deckCountsText({ due: 12, new: 96, learned: 40, total: 160 })).toBe(
    '12 herhalingen beschikbaar, 96 nieuwe kaarten beschikbaar, 40 van 160 kaarten geleerd',
  )
})
