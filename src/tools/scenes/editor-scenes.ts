import type { Page } from 'playwright-core'
import type { Scene } from './scene'

const editor = { page: 'newtab.html', card: 'basic', address: '#/editor' } as const
const newNote = { ...editor, address: '#/editor/new' } as const

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption({ label: option })
}

async function write(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).fill(text)
}

async function save(page: Page): Promise<void> {
  // What was saved before is told until then.
  await page.getByText('Draft kept.').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('” saved.').waitFor()
}

async function writeQuestion(page: Page): Promise<void> {
  await write(page, 'Question', 'Which muscle plantarflexes the ankle with a bent knee?')
  await write(page, 'Answer', 'Soleus')
  await write(
    page,
    'Explanation',
    'The gastrocnemius crosses the knee and is slack then.',
  )
  await write(page, 'Tags', 'anatomy, placement')
}

export async function writeOrder(page: Page): Promise<void> {
  await choose(page, 'Kind', 'Order')
  await write(page, 'Question', 'What happens in a muscle fibre, from the nerve on')
  await write(page, 'Step 1', 'Calcium leaves the reticulum')
  await write(page, 'Step 2', 'Calcium binds to troponin')
  await write(page, 'Step 3', 'Myosin pulls at actin')
}

export async function writeCalculation(page: Page): Promise<void> {
  await choose(page, 'Kind', 'Calculation')
  await write(
    page,
    'Question',
    'Someone weighs {mass} kg. How many g of protein is 1.6 g/kg?',
  )
  await write(page, 'Short name', 'mass')
  await write(page, 'From', '50')
  await write(page, 'To', '100')
  await write(page, 'In steps of', '5')
  await write(page, 'Formula', 'mass × 1.6')
  await page.getByRole('button', { name: 'Add a mistake' }).click()
  await write(page, 'Wrong formula', 'mass / 1.6')
  await write(page, 'What to say', 'You divided; the advice is per kg.')
  await page.getByRole('button', { name: 'Other numbers' }).waitFor()
}

export async function writeCase(page: Page): Promise<void> {
  await choose(page, 'Kind', 'Case')
  await write(page, 'Patient', 'A woman of 81 recovers from pneumonia. She weighs 60 kg.')
  const step = (number: number) =>
    page.getByRole('group', { name: `Step ${number}`, exact: true })
  await step(1).getByLabel('Question').fill('What does she need beside training?')
  await step(1).getByLabel('Answer').fill('Protein')
  await step(2).getByLabel('Kind').selectOption({ label: 'Order' })
  await step(2).getByLabel('Question').fill('From the easiest exercise on')
  for (const [index, text] of ['Sitting', 'Standing up', 'Stairs'].entries())
    await step(2)
      .getByRole('textbox', { name: `Step ${index + 1}`, exact: true })
      .fill(text)
}

/** A note with everything that Markdown can do in one. */
async function writeMarkdown(page: Page): Promise<void> {
  await write(
    page,
    'Question',
    'Which muscle **plantarflexes** the bent knee, and why?\n\n| muscle | joints |\n| --- | --- |\n| soleus | ankle |\n| gastrocnemius | ankle, knee |',
  )
  await write(
    page,
    'Answer',
    '1. The *soleus*: it crosses `one` joint\n2. and its VO<sub>2</sub> lasts',
  )
  await write(
    page,
    'Explanation',
    '# In short\nThe gastrocnemius is **slack** then:\n\n- short at the knee\n  - so weak\n- see [a paper](https://example.org)\n\n```\nforce = length * tension\n```',
  )
}

/** A note with an image that was pasted into its answer. */
async function writeWithImage(page: Page): Promise<void> {
  await write(page, 'Question', 'Which muscle is drawn in blue?')
  const answer = page.getByRole('textbox', { name: 'Answer', exact: true })
  await answer.fill('The soleus')
  await answer.evaluate(async (control) => {
    const canvas = new OffscreenCanvas(480, 240)
    const context = canvas.getContext('2d')
    if (context) {
      context.fillStyle = '#2f6fab'
      context.ellipse(240, 120, 180, 70, 0, 0, 7)
      context.fill()
    }
    const data = new DataTransfer()
    const drawn = await canvas.convertToBlob({ type: 'image/png' })
    data.items.add(new File([drawn], 'muscle.png', { type: 'image/png' }))
    const paste = { clipboardData: data, bubbles: true, cancelable: true }
    control.dispatchEvent(new ClipboardEvent('paste', paste))
  })
  await page.getByText('Image added.').waitFor()
  await page.locator('form + section img').waitFor()
}

async function writeNotes(page: Page): Promise<void> {
  await writeQuestion(page)
  await save(page)
  await choose(page, 'Kind', 'Cloze')
  await write(page, 'Text', 'The {{c1::soleus}} is mostly made of {{c2::slow}} fibres.')
  await save(page)
  await choose(page, 'Kind', 'Term')
  await write(page, 'Term', 'Triceps surae')
  await write(page, 'Definition', 'Gastrocnemius and soleus together')
  await save(page)
  await write(page, 'Term', 'Sarco')
  await page.getByText('Draft kept.').waitFor()
}

/** The editor of own notes, empty, full, and with a form in each state. */
export const editorScenes: readonly Scene[] = [
  {
    ...editor,
    name: 'editor-empty',
    act: (page) => page.getByText('You have not written any notes yet').waitFor(),
  },
  {
    ...newNote,
    name: 'editor-list',
    act: async (page) => {
      await writeNotes(page)
      await page.getByRole('link', { name: 'All my notes' }).click()
      await page.getByRole('button', { name: 'Delete “Triceps surae”' }).click()
      await page.getByText('Deleted notes (1)').click()
    },
  },
  {
    ...newNote,
    name: 'editor-question',
    act: async (page) => {
      await writeQuestion(page)
      await page.getByText('Draft kept.').waitFor()
    },
  },
  {
    ...newNote,
    name: 'editor-markdown',
    act: async (page) => {
      await writeMarkdown(page)
      await page.getByText('Bold, lists, tables and links').click()
      await page.getByText('Draft kept.').waitFor()
    },
  },
  { ...newNote, name: 'editor-image', act: writeWithImage },
  {
    ...newNote,
    name: 'own-card-markdown',
    act: async (page) => {
      await writeMarkdown(page)
      await save(page)
      await page.evaluate(() => (location.hash = '#/study'))
      await page.getByRole('button', { name: 'Show answer' }).waitFor()
      await page.keyboard.press('b')
      await page.getByRole('heading', { name: /bent knee/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Edit this card' }).waitFor()
    },
  },
  {
    ...newNote,
    name: 'editor-missing',
    act: async (page) => {
      await choose(page, 'Kind', 'Choice')
      await choose(page, 'Languages', 'English and Dutch')
      await write(page, 'Question, English', 'Is the soleus slow?')
      await page.keyboard.press('Control+Enter')
      await page.getByText('something is missing').waitFor()
    },
  },
  {
    ...newNote,
    name: 'editor-problems',
    act: async (page) => {
      await choose(page, 'Kind', 'Number')
      await write(page, 'Question', 'Is the soleus 80% slow?')
      await write(page, 'Number, or from', '80')
      await page.getByRole('button', { name: '2 problems' }).click()
      await page.getByRole('tab', { name: 'Problems', selected: true }).waitFor()
    },
  },
  {
    ...newNote,
    name: 'editor-term',
    act: async (page) => {
      await choose(page, 'Kind', 'Term')
      await choose(page, 'Languages', 'English and Dutch')
      await write(page, 'Term, English', 'Soleus')
      await write(page, 'Term, Dutch', 'Scholspier')
      await write(page, 'Definition, English', 'Deep muscle of the calf')
      await write(page, 'Definition, Dutch', 'Diepe kuitspier')
      await page.getByText('Card 2 of 2').waitFor()
    },
  },
  {
    ...newNote,
    name: 'editor-cloze',
    act: async (page) => {
      await choose(page, 'Kind', 'Cloze')
      await write(
        page,
        'Text',
        'The {{c1::soleus}} is mostly {{c2::slow::fast or slow}}.',
      )
      await page.getByText('Draft kept.').waitFor()
    },
  },
  {
    ...newNote,
    name: 'editor-typed',
    act: async (page) => {
      await choose(page, 'Kind', 'Typed')
      await write(page, 'Question', 'Which muscle lies under the gastrocnemius?')
      await page.getByText('Draft kept.').waitFor()
    },
  },
  {
    ...newNote,
    name: 'editor-order',
    act: async (page) => {
      await writeOrder(page)
      await page.getByText('Draft kept.').waitFor()
    },
  },
  { ...newNote, name: 'editor-calculation', act: writeCalculation },
  {
    ...newNote,
    name: 'editor-calculation-missing',
    act: async (page) => {
      await choose(page, 'Kind', 'Calculation')
      await choose(page, 'Languages', 'English and Dutch')
      await page.keyboard.press('Control+Enter')
      await page.getByText('something is missing').waitFor()
    },
  },
  {
    ...newNote,
    name: 'editor-case',
    act: async (page) => {
      await writeCase(page)
      await page.getByText('Draft kept.').waitFor()
    },
  },
  {
    ...newNote,
    name: 'editor-elsewhere',
    act: async (page) => {
      await writeQuestion(page)
      await save(page)
      await page.getByRole('link', { name: 'All my notes' }).click()
      await page.getByRole('link', { name: /^Which muscle/ }).click()
      await page.getByRole('heading', { name: 'Edit note' }).waitFor()
      const other = await page.context().newPage()
      await other.goto(page.url())
      await write(other, 'Answer', 'The soleus')
      await write(page, 'Tags', 'anatomy')
      await page.getByText('Draft kept.').waitFor()
      await save(other)
      await other.close()
      await page.getByRole('alert').waitFor()
    },
  },
  { ...editor, name: 'editor-no-such-note', address: '#/editor/own-nothing' },
  {
    ...newNote,
    name: 'own-card',
    act: async (page) => {
      await writeQuestion(page)
      await save(page)
      await page.evaluate(() => (location.hash = '#/study'))
      await page.getByRole('button', { name: 'Show answer' }).waitFor()
      await page.keyboard.press('b')
      await page.getByRole('heading', { name: /bent knee/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Edit this card' }).waitFor()
    },
  },
]
