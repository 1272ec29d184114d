import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtension, builtExtension } from './build'
import { startChromium } from './drivers/chromium'
import { provideBrowser } from './provide-browser'
import { photographReadme } from './screenshots/readme'
import { photographScenes } from './screenshots/views'

/**
 * `npm run screenshots`: every view in every theme, language and width, into test/output/screenshots/.
 * Names after it choose scenes (`-- settings palette`), `--readme` takes the few pictures of the README
 * into test/fixtures/readme/ instead, `--as-built` takes the last build as it is.
 */
const args = process.argv.slice(2)
const names = args.filter((arg) => !arg.startsWith('--'))
const say = (line: string): void => console.log(line)

if (!args.includes('--as-built')) {
  say('Building the extension …')
  await buildExtension('chrome')
}
const browser = await provideBrowser('chromium', say)
const profile = await mkdtemp(join(tmpdir(), 'myodeck-screenshots-'))
const session = await startChromium({
  executable: browser.path,
  extension: builtExtension('chrome'),
  profile,
  headless: true,
  loadBy: browser.takesLoadFlag ? 'flag' : 'debugger',
  language: 'en-US',
  size: { width: 1600, height: 900 },
})
try {
  const photograph = args.includes('--readme') ? photographReadme : photographScenes
  await photograph(session, names, say)
} finally {
  await session.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
