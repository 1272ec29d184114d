import type { LaterMessages } from '../messages'
import { backup } from './nl/backup'
import { browse } from './nl/browse'
import { commands } from './nl/commands'
import { dialogs } from './nl/dialogs'
import { help } from './nl/help'
import { kinds } from './nl/kinds'
import { library } from './nl/library'
import { panel } from './nl/panel'
import { rounds } from './nl/rounds'
import { settings } from './nl/settings'
import { shortcuts } from './nl/shortcuts'

/** Texts that the first card does not need, in Dutch; the same keys and placeholders as `en.ts`. */
export const nl: LaterMessages = {
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
}
