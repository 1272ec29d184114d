import type { KeyOverride } from '../../app/types'
import { keyLabel } from '../../commands/key-label'
import { buildKeymap, keyFor, type Keymap } from '../../commands/keymap'
import { t } from '../../i18n/i18n.svelte'
import { allCommands } from './all-commands'

let keymap: Keymap = $state.raw(buildKeymap(allCommands))

/** Which key does what, on every page; reactive. */
export function keymapInForce(): Keymap {
  return keymap
}

/** Puts the student's own keys in force, at once. */
export function setKeyOverrides(overrides: readonly KeyOverride[]): void {
  keymap = buildKeymap(allCommands, overrides)
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
