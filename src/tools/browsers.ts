import { existsSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

export type BrowserFamily = 'chromium' | 'firefox'

/** A browser's program on this machine. */
export interface Browser {
  /** As a reader knows it, for example "Chromium". */
  readonly name: string
  readonly family: BrowserFamily
  readonly path: string
  /** Branded Chrome and Edge from version 137 on ignore `--load-extension`. */
  readonly takesLoadFlag: boolean
}

/** What the search needs to know of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
  /** Where Playwright keeps its own download, whether or not it is there. */
  readonly playwrightChromium: string
}

interface Kind {
  readonly name: string
  readonly family: BrowserFamily
  readonly takesLoadFlag: boolean
  readonly linux: readonly string[]
  /** Below /Applications. */
  readonly darwin: readonly string[]
  /** Below the program folders. */
  readonly win32: readonly string[]
}

/** In the order of preference: those that load an extension from the command line first. */
const kinds: readonly Kind[] = [
  {
    name: 'Chromium',
    family: 'chromium',
    takesLoadFlag: true,
    linux: ['chromium', 'chromium-browser'],
    darwin: ['Chromium.app/Contents/MacOS/Chromium'],
    win32: ['Chromium\\Application\\chrome.exe'],
  },
  {
    name: 'Chrome for Testing',
    family: 'chromium',
    takesLoadFlag: true,
    linux: ['chrome-for-testing'],
    darwin: ['Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
    win32: ['Google\\Chrome for Testing\\Application\\chrome.exe'],
  },
  {
    name: 'Microsoft Edge',
    family: 'chromium',
    takesLoadFlag: false,
    linux: ['microsoft-edge', 'microsoft-edge-stable'],
    darwin: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    win32: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    name: 'Google Chrome',
    family: 'chromium',
    takesLoadFlag: false,
    linux: ['google-chrome', 'google-chrome-stable'],
    darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    name: 'Firefox',
    family: 'firefox',
    takesLoadFlag: false,
    linux: ['firefox-esr', 'firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
]

/**
 * Every browser of the machine that can run the extension, best first.
 * `MYODECK_BROWSER` (a path) comes before all others.
 */
export function findBrowsers(machine: Machine = thisMachine()): readonly Browser[] {
  const chosen = machine.env['MYODECK_BROWSER']
  const found = kinds.flatMap((kind) =>
    places(kind, machine)
      .filter(machine.exists)
      .slice(0, 1)
      .map((path) => browserAt(kind, path)),
  )
  return chosen === undefined || chosen === '' ? found : [namedBrowser(chosen), ...found]
}

/** What a program chosen by its path is, judged by its file name. */
function namedBrowser(path: string): Browser {
  const name = basename(path.replaceAll('\\', '/'))
  const file = name.toLowerCase()
  const family = file.includes('firefox') ? 'firefox' : 'chromium'
  const branded = /google[- ]chrome(?!.*testing)|edge|^chrome\.exe$/.test(file)
  return { name, family, path, takesLoadFlag: family === 'chromium' && !branded }
}

function browserAt(kind: Kind, path: string): Browser {
  const { name, family, takesLoadFlag } = kind
  return { name, family, path, takesLoadFlag }
}

function places(kind: Kind, machine: Machine): readonly string[] {
  const own = kind.name === 'Chrome for Testing' ? [machine.playwrightChromium] : []
  return [...own, ...installedPlaces(kind, machine)]
}

function installedPlaces(kind: Kind, { platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const roots = [
      '/Applications',
      ...(env['HOME'] ? [`${env['HOME']}/Applications`] : []),
    ]
    return roots.flatMap((root) => kind.darwin.map((path) => `${root}/${path}`))
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    return roots
      .flatMap((root) => env[root] ?? [])
      .flatMap((root) => kind.win32.map((path) => `${root}\\${path}`))
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return kind.linux.flatMap((program) => folders.map((folder) => join(folder, program)))
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    playwrightChromium: chromium.executablePath(),
  }
}
