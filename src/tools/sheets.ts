import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtension, builtExtension } from './build'
import { startChromium } from './drivers/chromium'
import { provideBrowser } from './provide-browser'
import { photographDeck } from './sheets/photograph-deck'

/**
 * `npm run sheets`: every card, both sides, both languages, in the popup and in the new tab, on contact
 * sheets in test/output/sheets/, with a list of what overflows. Names after it choose topics
 * (`-- hormones volume`), `--as-built` takes the last build as it is.
 */
const args = process.argv.slice(2)
const topics = args.filter((arg) => !arg.startsWith('--'))
const say = (line: string): void => console.log(line)

if (!args.includes('--as-built')) {
  say('Building the extension …')
  await buildExtension('chrome')
}
const browser = await provideBrowser('chromium', say)
const profile = await mkdtemp(join(tmpdir(), 'myodeck-sheets-'))
const session = await startChromium({
  executable: browser.path,
  extension: builtExtension('chrome'),
  profile,
  headless: true,
  loadBy: browser.takesLoadFlag ? 'flag' : 'debugger',
  language: 'en-US',
  size: { width: 1366, height: 768 },
})
try {
  await photographDeck(session, topics, say)
} finally {
  await session.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
