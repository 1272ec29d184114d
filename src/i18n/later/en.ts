import { backup } from './en/backup'
import { browse } from './en/browse'
import { commands } from './en/commands'
import { dialogs } from './en/dialogs'
import { help } from './en/help'
import { kinds } from './en/kinds'
import { library } from './en/library'
import { panel } from './en/panel'
import { rounds } from './en/rounds'
import { settings } from './en/settings'
import { shortcuts } from './en/shortcuts'

/**
 * Texts that the first card does not need, in English, by group: those of every view but Study, of the
 * palette and of dialogs that open on demand. They are fetched with the first part that wants them
 * (`loadLaterTexts`). `nl.ts` beside this file has the same keys and placeholders.
 */
export const en = {
  ...commands,
  ...browse,
  ...rounds,
  ...library,
  ...panel,
  ...dialogs,
  ...settings,
  ...backup,
  ...shortcuts,
  ...help,
  ...kinds,
} as const
