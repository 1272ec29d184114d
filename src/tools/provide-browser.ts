import { existsSync } from 'node:fs'
import { findBrowsers } from './browsers'
import type { Browser, BrowserFamily } from './browsers'
import { PlainError } from './plain-error'
import { inProject } from './project'
import { runProgram } from './run-program'

const debianPackage: Readonly<Record<BrowserFamily, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
}

const howTo: Readonly<Record<BrowserFamily, string>> = {
  chromium:
    'Install Chromium, Chrome or Edge, or set MYODECK_BROWSER to the path of its program.',
  firefox: 'Install Firefox, or set MYODECK_BROWSER to the path of its program.',
}

/**
 * A browser of this family, got where there is none: as root on Debian or Ubuntu from its packages,
 * otherwise by Playwright's own download (Chromium only).
 * Throws a `PlainError` that says how to get one when neither works.
 */
export async function provideBrowser(
  family: BrowserFamily,
  say: (line: string) => void,
): Promise<Browser> {
  const present = presentBrowser(family)
  if (present) return present
  const attempts = [installPackage, downloadByPlaywright]
  const problems: string[] = []
  for (const attempt of attempts) {
    const problem = await attempt(family, say)
    const found = presentBrowser(family)
    if (found) return found
    if (problem !== undefined) problems.push(problem)
  }
  throw new PlainError(
    [`There is no ${family} here. ${howTo[family]}`, ...problems].join('\n'),
  )
}

/**
 * The best browser that is here already, of one family or of any.
 * Throws a `PlainError` when `MYODECK_BROWSER` names a program that is not there.
 */
export function presentBrowser(family?: BrowserFamily): Browser | undefined {
  const found = findBrowsers().find(
    (one) => family === undefined || one.family === family,
  )
  if (found && !existsSync(found.path)) {
    throw new PlainError(`MYODECK_BROWSER names ${found.path}, which does not exist.`)
  }
  return found
}

/** Returns what went wrong, if it was tried and did. */
async function installPackage(
  family: BrowserFamily,
  say: (line: string) => void,
): Promise<string | undefined> {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined
  say(`Installing ${debianPackage[family]} with apt-get …`)
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  return problemOf(async () => {
    await runProgram('apt-get', ['update'], quiet)
    await runProgram('apt-get', ['install', '-y', debianPackage[family]], quiet)
  })
}

/** Returns what went wrong, if it was tried and did. */
async function downloadByPlaywright(
  family: BrowserFamily,
  say: (line: string) => void,
): Promise<string | undefined> {
  // Playwright's Firefox is a build of its own that takes no extensions.
  if (family === 'firefox') return undefined
  say('Downloading Chromium with Playwright …')
  const cli = inProject('node_modules', 'playwright-core', 'cli.js')
  const libraries = process.getuid?.() === 0 ? ['--with-deps'] : []
  return problemOf(() =>
    runProgram(process.execPath, [cli, 'install', ...libraries, 'chromium']),
  )
}

async function problemOf(attempt: () => Promise<void>): Promise<string | undefined> {
  try {
    await attempt()
    return undefined
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}
