import { backup } from './en/backup'
import { browse } from './en/browse'
import { cardInfo } from './en/card-info'
import { commands } from './en/commands'
import { decksSettings } from './en/decks-settings'
import { dialogs } from './en/dialogs'
import { exams } from './en/exams'
import { editor } from './en/editor'
import { help } from './en/help'
import { kinds } from './en/kinds'
import { markup } from './en/markup'
import { library } from './en/library'
import { ownVersion } from './en/own-version'
import { panel } from './en/panel'
import { quiet } from './en/quiet'
import { practice } from './en/practice'
import { reminder } from './en/reminder'
import { rounds } from './en/rounds'
import { settings } from './en/settings'
import { sideBar } from './en/side-bar'
import { shortcuts } from './en/shortcuts'
import { statistics } from './en/statistics'
import { weights } from './en/weights'
import { welcome } from './en/welcome'

/**
 * Texts that the first card does not need, in English, by group: those of every view but Study, of the
 * palette and of dialogs that open on demand. They are fetched with the first part that wants them
 * (`loadLaterTexts`). `nl.ts` beside this file has the same keys and placeholders.
 */
export const en = {
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
} as const
