import { afterEach, expect, test } from 'vitest'
import { formatPercent } from '../../../src/i18n/format'
import {
  interfaceLanguage,
  setInterfaceLanguage,
  t,
  textIn,
} from '../../../src/i18n/i18n.svelte'

afterEach(() => setInterfaceLanguage('en'))

test('a switch of language changes the texts at once', () => {
  const before = t('workbench.sideBar')
  setInterfaceLanguage('nl')
  expect([before, t('workbench.sideBar'), interfaceLanguage()]).toEqual([
    'Side bar',
    'Zijbalk',
    'nl',
  ])
})

test('a number in a text is written as the language writes it', () => {
  const count = 12_345
  expect([
    textIn('en', 'status.due', { count }),
    textIn('nl', 'status.due', { count }),
  ]).toEqual(['12,345 due', '12.345 te doen'])
})

test('a value is written as it is, because Svelte escapes what it draws', () => {
  expect(t('workbench.previewTab', { view: '<b>&' })).toContain('<b>&: ')
})

test('a share is written as whole percents', () => {
  expect(formatPercent(0.814)).toBe('81%')
})

test('an unknown key does not compile', () => {
  // @ts-expect-error -- the key does not exist
  expect(t('study.noSuchText')).toBe('study.noSuchText')
})
