import type { MessageKey, MessageValues } from '../i18n/messages'
import type { CommandContext } from './context'
import type { CommandHost } from './host'

export type CommandCategory = 'study' | 'view' | 'layout' | 'browse' | 'editor' | 'data'

/** What has a menu of its own: the card that is studied, a row of Browse, a tab, a topic of the deck tree. */
export type MenuPlace = 'card' | 'row' | 'tab' | 'topic'

/** One thing the student can do. Palette, keyboard, menus and tooltips all read this one declaration. */
export interface Command {
  /** `area.verbNoun`; stable, because remapped keys and the palette's memory hang on it. */
  readonly id: string
  readonly title: MessageKey
  readonly titleValues?: MessageValues
  /** Placeholders of the title that are texts themselves. */
  readonly titleTexts?: Readonly<Record<string, MessageKey>>
  readonly category: CommandCategory
  /** Default keys, each as `keys.ts` writes them: `space`, `ctrl+z`, `ctrl+k ctrl+p`. */
  readonly keys: readonly string[]
  /** In whose menus it stands. */
  readonly menus?: readonly MenuPlace[]
  /** Whether the command makes sense now; keys of a command that does not are free for others. */
  readonly when: (context: CommandContext) => boolean
  readonly run: (host: CommandHost) => void | Promise<void>
}

/** Declares a command, checked where it is written. */
export function defineCommand(command: Command): Command {
  return command
}
