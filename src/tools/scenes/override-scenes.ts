import type { Page } from 'playwright-core'
import { showAnswer } from './acts'
import { inPopup, inTab, workbench, type Scene } from './scene'
import type { Stage } from './stage'
import { typicalCards, type TypicalCardName } from './typical-cards'

/** Opens the card on the desk in the editor. */
async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  await page.keyboard.press('e')
  await page.getByRole('heading', { name: 'Edit card' }).waitFor()
}

async function write(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).fill(text)
}

/** A form in which something was written and not saved. */
function editing(
  name: string,
  card: TypicalCardName,
  act: (page: Page) => Promise<void>,
): Scene {
  return {
    ...inTab,
    name: `override-${name}`,
    card,
    act: async (page) => {
      await edit(page)
      await act(page)
      await page.getByText('Kept as a draft.').waitFor()
    },
  }
}

/** She worded this card when the deck said something else. */
function outdated(card: TypicalCardName, key: string) {
  return async (stage: Stage): Promise<void> => {
    const id = (await typicalCards())[card]
    const wording = { own: 'In my own words, from lecture 4', shipped: 'As it was once' }
    await stage.put('overrides', {
      noteId: id.slice(0, id.lastIndexOf(':')),
      texts: { [key]: wording, 'remark.nl': wording },
      before: {},
      updatedAt: Date.now(),
    })
  }
}

/** Shipped cards in the student's own words: written, shown, compared, and decided on after an update. */
export const overrideScenes: readonly Scene[] = [
  {
    ...inTab,
    name: 'editor-worded',
    card: 'basic',
    prepare: outdated('basic', 'question.en'),
    address: '#/editor',
    act: (page) => page.getByText('Cards of the deck in your words').waitFor(),
  },
  editing('question', 'basic', async (page) => {
    await write(page, 'Question, English', 'What is it that the lecturer asks here?')
    await write(page, 'Answer, Dutch', 'Wat zij het liefst hoort')
  }),
  editing('choice', 'choice', (page) =>
    write(page, 'Question, English', 'Which one did the lecturer mean?'),
  ),
  editing('case', 'case', (page) => write(page, 'Name, English', 'From my placement')),
  editing('figure', 'figure', (page) => write(page, 'Name, Dutch', 'Uit mijn stage')),
  {
    ...workbench,
    name: 'override-problems',
    act: async (page) => {
      await edit(page)
      await write(page, 'Question, English', 'Is that so?')
      await write(page, 'Answer, Dutch', '')
      await page.getByRole('button', { name: '1 problem' }).click()
      await page.getByRole('tab', { name: 'Problems', selected: true }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'override-outdated',
    prepare: outdated('basic', 'question.en'),
    act: async (page) => {
      await edit(page)
      await page.getByRole('button', { name: 'Keep mine' }).waitFor()
    },
  },
  {
    ...workbench,
    name: 'override-compared',
    prepare: outdated('basic', 'answer.nl'),
    act: async (page) => {
      await showAnswer(page)
      await page.getByRole('button', { name: 'The deck’s text' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    ...workbench,
    name: 'override-shown',
    prepare: outdated('basic', 'answer.en'),
    act: showAnswer,
  },
  {
    ...inPopup,
    name: 'override-shown',
    card: 'basic',
    prepare: outdated('basic', 'answer.en'),
    act: showAnswer,
  },
]
