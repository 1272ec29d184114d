import { browser } from 'wxt/browser'
import { looksTextKey } from './looks-storage-key'
import { readText, writeText } from './web-storage'

const key = 'looks'

/** The looks as stored text, at once. */
export function readLooksText(): string | undefined {
  return readText(looksTextKey)
}

/** The looks as kept by the extension, for the background and for a page whose own copy is gone. */
export async function readKeptLooks(): Promise<string | undefined> {
  const stored: unknown = (await browser.storage.local.get(key))[key]
  return typeof stored === 'string' ? stored : undefined
}

export async function writeLooksText(text: string): Promise<void> {
  writeText(looksTextKey, text)
  await browser.storage.local.set({ [key]: text })
}

/** Calls `changed` with the new text when another page changed the looks. */
export function followLooksText(changed: (text: string) => void): void {
  window.addEventListener('storage', ({ key: changedKey, newValue }) => {
    if (changedKey === looksTextKey && newValue) changed(newValue)
  })
}

/** Calls `changed` when a page has kept other looks; for the background, which has no Web Storage. */
export function onLooksKept(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) changed()
  })
}
