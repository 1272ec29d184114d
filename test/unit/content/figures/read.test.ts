import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { describeProblem } from '../../../../src/content/problem'
import { readDeck } from '../../../../src/content/read'
import { cardFolder, deckFiles } from '../card-folder'
import { figureFile, figureSvg } from '../deck-of'

const texts = stringify(figureFile)

async function read(figures: Readonly<Record<string, string>>) {
  const files: Record<string, string> = { ...deckFiles }
  for (const [name, text] of Object.entries(figures)) files[`figures/${name}`] = text
  return readDeck(await cardFolder(files))
}

test('a figure is read from its two files, which are no topic', async () => {
  const { deck, problems } = await read({
    'sarcomere.yaml': texts,
    'sarcomere.svg': figureSvg,
  })
  expect(problems).toEqual([])
  expect(
    deck?.figures.map(({ texts: { file, value }, svg }) => [file, value, svg]),
  ).toEqual([['cards/figures/sarcomere.yaml', figureFile, 'cards/figures/sarcomere.svg']])
  expect(deck?.topicFiles).toHaveLength(2)
})

test('each of the two files misses the other', async () => {
  const { problems } = await read({ 'one.yaml': texts, 'two.svg': figureSvg })
  expect(problems.map(describeProblem)).toEqual([
    'cards/figures/one.yaml:1 has no drawing one.svg beside it',
    'cards/figures/two.svg:1 has no texts two.yaml beside it',
  ])
})

test('texts of the wrong shape are named with their line', async () => {
  const { deck, problems } = await read({
    'sarcomere.yaml': texts.replace('schematic: true\n', ''),
    'sarcomere.svg': figureSvg,
  })
  expect(problems.map(describeProblem)).toEqual([
    'cards/figures/sarcomere.yaml:1 schematic: is missing',
  ])
  expect(deck?.figures).toEqual([])
})
