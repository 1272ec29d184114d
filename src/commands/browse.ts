import type { MessageKey } from '../i18n/messages'
import type { BrowseHost } from './browse-host'
import { defineCommand, type Command } from './command'
import type { CommandContext } from './context'

function inBrowse({ view }: CommandContext): boolean {
  return view === 'browse'
}

function withSelection(context: CommandContext): boolean {
  return inBrowse(context) && (context.browse?.selected ?? 0) > 0
}

function browseCommand(
  name: string,
  title: MessageKey,
  keys: readonly string[],
  run: (browse: BrowseHost) => void | Promise<void>,
  when = withSelection,
): Command {
  return defineCommand({
    id: `browse.${name}`,
    title,
    category: 'browse',
    keys,
    when,
    run: ({ workbench }) => workbench?.browse && run(workbench.browse),
  })
}

/** What can be done to the cards that are selected in the table of all cards. */
const selectionCommands = [
  browseCommand('openCard', 'command.browseOpenCard', [], (browse) => browse.openCard()),
  browseCommand('suspend', 'command.browseSuspend', ['s'], (browse) =>
    browse.toggleSuspended(),
  ),
  browseCommand('bury', 'command.browseBury', ['b'], (browse) => browse.bury()),
  browseCommand('flag', 'command.browseFlag', ['f'], (browse) => browse.toggleFlagged()),
  browseCommand('tag', 'command.browseTag', ['t'], (browse) => browse.askTags()),
  browseCommand('setDue', 'command.browseSetDue', ['d'], (browse) => browse.askDueDate()),
  browseCommand('reset', 'command.browseReset', [], (browse) => browse.reset()),
]

function inMenu(command: Command): Command {
  return { ...command, menus: ['row'] }
}

export const browseCommands: readonly Command[] = [
  ...selectionCommands.map(inMenu),
  browseCommand(
    'selectAll',
    'command.browseSelectAll',
    ['ctrl+a'],
    (browse) => browse.selectAll(),
    inBrowse,
  ),
  inMenu(
    browseCommand(
      'study',
      'command.browseStudy',
      ['ctrl+enter'],
      (browse) => browse.study(),
      (context) => inBrowse(context) && (context.browse?.studied ?? 0) > 0,
    ),
  ),
  browseCommand(
    'search',
    'command.browseSearch',
    ['/', 'ctrl+f'],
    (browse) => browse.focusSearch(),
    inBrowse,
  ),
  browseCommand(
    'saveSearch',
    'command.browseSaveSearch',
    ['ctrl+s'],
    (browse) => browse.saveSearch(),
    (context) => inBrowse(context) && context.browse?.savable === true,
  ),
  browseCommand(
    'undoSearch',
    'command.browseUndoSearch',
    [],
    (browse) => browse.undoSearch(),
    (context) => inBrowse(context) && context.browse?.searchUndoable === true,
  ),
  browseCommand(
    'notes',
    'command.browseNotes',
    [],
    (browse) => browse.toggleNotes(),
    inBrowse,
  ),
  browseCommand(
    'beside',
    'command.browseBeside',
    ['p'],
    (browse) => browse.toggleBeside(),
    inBrowse,
  ),
]
