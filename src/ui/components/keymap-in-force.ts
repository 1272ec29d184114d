import { allCommands } from './all-commands'
import { keyLabel } from '../../commands/key-label'
import { buildKeymap, keyFor } from '../../commands/keymap'
import { t } from '../../i18n/i18n.svelte'

/** Which key does what, on every page. */
export const keymap = buildKeymap(allCommands)

/** Command and Option instead of Ctrl and Alt. */
export const onMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '')

/** The key of a command as a student reads it (`Ctrl+B`), undefined when it has none; reactive. */
export function keyHint(commandId: string): string | undefined {
  const keys = keyFor(keymap, commandId)
  if (keys === undefined) return undefined
  const words = { space: t('key.space'), enter: t('key.enter'), escape: t('key.escape') }
  return keyLabel(keys, words, onMac)
}
