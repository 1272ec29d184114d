import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { compile } from '../../src/content/compile'
import { readDeck } from '../../src/content/read'
import { inProject } from '../../src/tools/project'
import { deleteFolder, temporaryFolder } from '../helpers/temporary-folder'
import { prepareExtension, type BenchExtension } from './extension'
import { measure } from './measure'
import { benchOptions } from './options'
import { measurePlanning } from './planning'
import { summarise, table, type Measured, type PlanningTimes } from './report'
import { firstViewScripts, Subject } from './subject'

/**
 * `npm run bench`: how long a student waits, as ratios within one run in real Chromium: for cards, statistics and the planner.
 * `-- --rounds 25` measures more often, `--json` prints every figure, `--profiles FOLDER` keeps the
 * filled databases for the next run, `--cards 20000` takes another large deck.
 */
const options = benchOptions(process.argv.slice(2))
/** Cards of the exam that is planned for; a plan takes seconds, so few rounds do. */
const plannedCards = 10_000
const plannedRounds = Math.min(5, options.rounds)
const say = (line: string): void => console.error(line)
const work = await temporaryFolder('bench')
const profiles = options.profiles ?? join(work, 'profiles')

try {
  const measured = await bench(await prepareExtension(join(work, 'extension')))
  const lines = summarise(measured)
  console.log(
    options.json ? JSON.stringify({ lines, measured }, null, 2) : `\n${table(lines)}`,
  )
} finally {
  await deleteFolder(work)
}

async function bench(extension: BenchExtension): Promise<Measured> {
  const firstViewBytes = await gzipBytes(await firstViewScripts(extension))
  const subjects: [number, Subject][] = []
  const version = await contentVersion()
  try {
    for (const cards of [200, options.cards]) {
      const profile = join(profiles, `${cards}-${version}`)
      subjects.push([cards, await Subject.open(extension, profile, cards, say)])
    }
    const [small, large] = await measure(subjects, options.rounds, say)
    if (!small || !large) throw new Error('both decks are measured')
    const planning = await planningTimes(extension, join(profiles, `exam-${version}`))
    return { small, large, planning, firstViewBytes }
  } finally {
    for (const [, subject] of subjects) await subject.close()
  }
}

/** In a browser of its own: an exam would change what the others are asked for. */
async function planningTimes(
  extension: BenchExtension,
  profile: string,
): Promise<PlanningTimes> {
  const subject = await Subject.open(extension, profile, plannedCards, say)
  try {
    return await measurePlanning(plannedCards, subject, plannedRounds, say)
  } finally {
    await subject.close()
  }
}

/** A filled profile serves only the cards that it was filled with: others would be withdrawn. */
async function contentVersion(): Promise<string> {
  const { deck } = await readDeck(inProject('cards'))
  const compiled = deck && compile(deck)
  if (!compiled || !('content' in compiled)) throw new Error('the cards are broken')
  return compiled.content.catalogue.version
}

async function gzipBytes(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(file), { level: 9 }).length),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
