import type { LaterMessages } from '../messages'
import { backup } from './nl/backup'
import { browse } from './nl/browse'
import { cardInfo } from './nl/card-info'
import { commands } from './nl/commands'
import { decksSettings } from './nl/decks-settings'
import { dialogs } from './nl/dialogs'
import { exams } from './nl/exams'
import { editor } from './nl/editor'
import { help } from './nl/help'
import { kinds } from './nl/kinds'
import { markup } from './nl/markup'
import { library } from './nl/library'
import { ownVersion } from './nl/own-version'
import { panel } from './nl/panel'
import { quiet } from './nl/quiet'
import { practice } from './nl/practice'
import { reminder } from './nl/reminder'
import { rounds } from './nl/rounds'
import { settings } from './nl/settings'
import { sideBar } from './nl/side-bar'
import { shortcuts } from './nl/shortcuts'
import { statistics } from './nl/statistics'
import { weights } from './nl/weights'
import { welcome } from './nl/welcome'

/** Texts that the first card does not need, in Dutch; the same keys and placeholders as `en.ts`. */
export const nl: LaterMessages = {
  ...commands,
  ...browse,
  ...rounds,
  ...quiet,
  ...practice,
  ...library,
  ...markup,
  ...ownVersion,
  ...panel,
  ...cardInfo,
  ...decksSettings,
  ...dialogs,
  ...exams,
  ...editor,
  ...settings,
  ...reminder,
  ...weights,
  ...welcome,
  ...backup,
  ...shortcuts,
  ...statistics,
  ...sideBar,
  ...help,
  ...kinds,
}
