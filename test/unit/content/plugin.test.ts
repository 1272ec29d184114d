import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build, createServer, type Rolldown } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { stringify } from 'yaml'
import { contentPlugin } from '../../../src/content/plugin'
import { cardFolder, deckFiles } from './card-folder'
import { basic, choice, figureFile, figureSvg } from './deck-of'

const page = [
  "import { catalogue } from 'virtual:myodeck/catalogue'",
  "import { figureLoaders } from 'virtual:myodeck/figures'",
  "import { topicLoaders } from 'virtual:myodeck/topics'",
  'console.log(catalogue, figureLoaders, topicLoaders)',
].join('\n')

/** Builds a page that uses the cards and gives its chunks. */
async function buildPage(files: Readonly<Record<string, string>>) {
  const folder = await cardFolder(files)
  const entry = join(dirname(folder), 'page.js')
  await writeFile(entry, page)
  const output = await build({
    root: dirname(folder),
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin(folder)],
    build: { write: false, rolldownOptions: { input: entry } },
  })
  return (output as Rolldown.RolldownOutput).output.filter(
    (part): part is Rolldown.OutputChunk => part.type === 'chunk',
  )
}

test('a build has one chunk of text per topic, and none of it in the page', async () => {
  const [main, ...topics] = await buildPage(deckFiles)
  expect(topics.map(({ name }) => name).sort()).toEqual(['anatomy', 'volume'])
  const holding = (text: string) =>
    topics.filter(({ code }) => code.includes(text)).map(({ name }) => name)
  expect(holding(basic.question.en)).toEqual(['anatomy'])
  expect(holding(choice.question.en)).toEqual(['volume'])
  expect(main?.code).not.toContain(basic.question.en)
  expect(main?.imports).toEqual([])
})

test('a build has one chunk per figure, which only the page that draws it fetches', async () => {
  const figure = {
    'figures/sarcomere.yaml': stringify(figureFile),
    'figures/sarcomere.svg': figureSvg,
  }
  const [main, ...chunks] = await buildPage({ ...deckFiles, ...figure })
  const holding = chunks.filter(({ code }) => code.includes('M180 60 V180'))
  expect(holding.map(({ name }) => name)).toEqual(['sarcomere'])
  expect(main?.code).not.toContain('M180 60 V180')
})

test('a mistake in the cards fails the build with file, line and what is wrong', async () => {
  const notes = [{ ...basic, answer: { en: 'Pax7' } }]
  const broken = stringify({ topic: 'anatomy', notes })
  await expect(
    buildPage({ ...deckFiles, 'physiology/anatomy.yaml': broken }),
  ).rejects.toThrow(
    'cards/physiology/anatomy.yaml:19 note basic-note, answer.nl: is missing',
  )
})

test('a development server gives the texts as written, and new ones after a change', async () => {
  const folder = await cardFolder(deckFiles)
  const server = await createServer({
    root: dirname(folder),
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin(folder)],
    server: { middlewareMode: true, ws: false },
  })
  onTestFinished(() => server.close())
  const id = 'virtual:myodeck/topic/anatomy'
  const odd = { en: `It's "\\" and \u2028 and\n\`\${x}\``, nl: 'é – ’' }
  const changed = { ...basic, explanation: odd }
  expect(await server.ssrLoadModule(id)).toMatchObject({
    text: { notes: { 'basic-note': basic } },
  })
  const path = join(folder, 'physiology/anatomy.yaml')
  await writeFile(path, stringify({ topic: 'anatomy', notes: [changed] }))
  server.watcher.emit('all', 'change', path)
  expect(await server.ssrLoadModule(id)).toMatchObject({
    text: { notes: { 'basic-note': changed } },
  })
})
