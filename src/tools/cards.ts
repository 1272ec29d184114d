import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compile } from '../content/compile'
import { coverageOf, shortcomingsOf, summaryOf } from '../content/coverage'
import { lintDeck } from '../content/lint/lint'
import { describeProblem } from '../content/problem'
import { readDeck } from '../content/read'
import { reportOf } from '../content/report'

/**
 * `npm run cards`: checks all cards, prints what there is, fails on any mistake.
 * `-- --json` prints the counts as JSON, `-- --schema` rewrites cards/schema.json and
 * cards/figures/schema.json.
 */
const folder = fileURLToPath(new URL('../../cards', import.meta.url))
const flags = new Set(process.argv.slice(2))
const unknown = [...flags].filter((flag) => !['--json', '--schema'].includes(flag))

if (unknown.length > 0) {
  fail([`${unknown.join(' ')} is not known; there are --json and --schema.`])
} else if (flags.has('--schema')) {
  await writeSchema()
} else {
  await checkCards(flags.has('--json'))
}

async function checkCards(asJson: boolean) {
  const { deck, problems: unreadable } = await readDeck(folder)
  const compiled = deck && compile(deck)
  const uncompiled = compiled && 'problems' in compiled ? compiled.problems : []
  const flaws = [...unreadable, ...uncompiled, ...(deck ? lintDeck(deck) : [])]
  if (!deck || !compiled || !('content' in compiled)) {
    failWithMistakes(flaws.map(describeProblem))
    return
  }
  const coverage = coverageOf(deck, compiled.content)
  console.log(asJson ? JSON.stringify(summaryOf(coverage), null, 2) : reportOf(coverage))
  failWithMistakes([...flaws.map(describeProblem), ...shortcomingsOf(coverage)])
}

async function writeSchema() {
  const { format, resolveConfig } = await import('prettier')
  const { figureFileJsonSchema, topicFileJsonSchema } =
    await import('../content/json-schema')
  const schemas = {
    'schema.json': topicFileJsonSchema(),
    'figures/schema.json': figureFileJsonSchema(),
  }
  for (const [file, schema] of Object.entries(schemas)) {
    const path = `${folder}/${file}`
    const options = { ...(await resolveConfig(path)), filepath: path }
    await writeFile(path, await format(JSON.stringify(schema), options))
  }
}

function failWithMistakes(mistakes: readonly string[]) {
  if (mistakes.length === 0) return
  fail(['', ...mistakes, `Mistakes in the cards: ${mistakes.length}.`])
}

function fail(lines: readonly string[]) {
  console.error(lines.join('\n'))
  process.exitCode = 1
}
