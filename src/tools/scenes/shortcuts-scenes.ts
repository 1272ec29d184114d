import type { Page } from 'playwright-core'
import { workbench, type Scene } from './scene'

/** Opens the dialog that records a key for a command, and presses it there. */
async function pressForKey(page: Page, command: string, key: string): Promise<void> {
  await page.getByRole('button', { name: `Add a key for “${command}”` }).click()
  await page.getByRole('textbox', { name: 'Keys' }).press(key)
}

async function recordKey(page: Page, command: string, key: string): Promise<void> {
  await pressForKey(page, command, key)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** The keyboard shortcuts. */
export const shortcutsScenes: readonly Scene[] = [
  { ...workbench, name: 'shortcuts', address: '#/shortcuts' },
  {
    ...workbench,
    name: 'shortcuts-conflict',
    address: '#/shortcuts',
    act: async (page) => {
      await recordKey(page, 'Bury this card until tomorrow', 's')
      await page.getByText('S also means').first().waitFor()
    },
  },
  {
    ...workbench,
    name: 'shortcuts-record',
    address: '#/shortcuts',
    act: async (page) => {
      await pressForKey(page, 'Bury this card until tomorrow', 's')
      await page.getByText('These keys also mean').waitFor()
    },
  },
  {
    ...workbench,
    name: 'shortcuts-file-refused',
    address: '#/shortcuts',
    act: async (page) => {
      await page.setInputFiles('#shortcuts-file', {
        name: 'myodeck.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format":"vscode"}'),
      })
      await page.getByText('it holds no keyboard shortcuts').waitFor()
    },
  },
]
