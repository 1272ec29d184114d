import { expect, test } from 'vitest'
import { findBrowsers } from '../../../src/tools/browsers'
import type { Machine } from '../../../src/tools/browsers'

const machine = (present: readonly string[], change: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (path) => present.includes(path),
  playwrightChromium: '/cache/playwright/chrome',
  ...change,
})

test('a browser that loads extensions from the command line comes first', () => {
  const found = findBrowsers(
    machine(['/usr/bin/google-chrome', '/usr/bin/firefox', '/usr/bin/chromium']),
  )

  expect(found).toEqual([
    {
      name: 'Chromium',
      family: 'chromium',
      path: '/usr/bin/chromium',
      takesLoadFlag: true,
    },
    {
      name: 'Google Chrome',
      family: 'chromium',
      path: '/usr/bin/google-chrome',
      takesLoadFlag: false,
    },
    {
      name: 'Firefox',
      family: 'firefox',
      path: '/usr/bin/firefox',
      takesLoadFlag: false,
    },
  ])
})

test("Playwright's own download counts as Chrome for Testing", () => {
  const found = findBrowsers(machine(['/cache/playwright/chrome']))

  expect(found.map(({ name, path }) => [name, path])).toEqual([
    ['Chrome for Testing', '/cache/playwright/chrome'],
  ])
})

test('browsers are found among the applications of macOS and the programs of Windows', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'

  const mac = findBrowsers(machine([chrome], { platform: 'darwin', env: {} }))
  const windows = findBrowsers(
    machine([edge], {
      platform: 'win32',
      env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    }),
  )

  expect(mac.map(({ path }) => path)).toEqual([chrome])
  expect(windows.map(({ path }) => path)).toEqual([edge])
})

test.each([
  ['/opt/firefox-nightly/firefox', 'firefox', false],
  ['/opt/chromium/chrome', 'chromium', true],
  ['/usr/bin/google-chrome-beta', 'chromium', false],
  ['C:\\Edge\\msedge.exe', 'chromium', false],
])('MYODECK_BROWSER=%s comes before all others, as %s', (path, family, takesLoadFlag) => {
  const found = findBrowsers(
    machine(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', MYODECK_BROWSER: path } }),
  )

  expect(found[0]).toMatchObject({ family, path, takesLoadFlag })
  expect(found[1]?.path).toBe('/usr/bin/chromium')
})
