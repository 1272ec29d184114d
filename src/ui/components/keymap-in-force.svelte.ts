import type { KeyOverride } from '../../app/types'
import type { Command } from '../../commands/command'
import { keyLabel } from '../../commands/key-label'
import { buildKeymap, keyFor, type Keymap } from '../../commands/keymap'
import { t } from '../../i18n/i18n.svelte'
import { firstCommands } from './first-commands'

let commands: readonly Command[] = $state.raw(firstCommands)
let overrides: readonly KeyOverride[] = $state.raw([])
const keymap = $derived(buildKeymap(commands, overrides))

/** Which key does what, on every page; reactive. */
export function keymapInForce(): Keymap {
  return keymap
}

/** Puts the student's own keys in force, at once. */
export function setKeyOverrides(own: readonly KeyOverride[]): void {
  overrides = own
  const isHere = (id: string) => commands.some((command) => command.id === id)
  if (!own.every(({ command }) => isHere(command))) wantAllCommands()
}

/** Fetches the commands that the first card does not need, and puts their keys in force. */
export async function loadAllCommands(): Promise<void> {
  commands = (await import('./all-commands')).allCommands
}

/** The same in passing: the page works on without, and whatever else is fetched says that its files are gone. */
export function wantAllCommands(): void {
  loadAllCommands().catch(() => {})
}

/** Command and Option instead of Ctrl and Alt. */
export const onMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '')

/** The key of a command as a student reads it (`Ctrl+B`), undefined when it has none; reactive. */
export function keyHint(commandId: string): string | undefined {
  const keys = keyFor(keymap, commandId)
  return keys === undefined ? undefined : readableKeys(keys)
}

/** Keys as a student of this computer reads them: `Ctrl+K Z`; reactive. */
export function readableKeys(keys: string): string {
  const words = { space: t('key.space'), enter: t('key.enter'), escape: t('key.escape') }
  return keyLabel(keys, words, onMac)
}
