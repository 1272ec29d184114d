import { expect, test } from 'vitest'
import { resolveTheme } from '../../../../src/ui/theme/resolve-theme'

test.each([
  ['dark', { dark: false, moreContrast: true }, 'dark'],
  ['system', { dark: false, moreContrast: false }, 'light'],
  ['system', { dark: true, moreContrast: false }, 'dark'],
  ['system', { dark: true, moreContrast: true }, 'contrast'],
] as const)('%s on a system of %j is drawn as %s', (theme, system, expected) => {
  expect(resolveTheme(theme, system)).toBe(expected)
})
