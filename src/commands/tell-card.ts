import { defineCommand, type Command } from './command'
import type { CommandContext } from './context'

function onCard({ view, status, quiet }: CommandContext): boolean {
  return view === 'study' && status === 'studying' && !quiet
}

/** What leaves the program with a card, by the buttons beneath it. */
export const tellCardCommands: readonly Command[] = [
  defineCommand({
    id: 'study.copyCard',
    title: 'tools.copy',
    category: 'study',
    keys: [],
    menus: ['card'],
    when: onCard,
    run: ({ workbench }) => workbench?.press('copy-card'),
  }),
  defineCommand({
    id: 'study.reportCard',
    title: 'tools.report',
    category: 'study',
    keys: [],
    menus: ['card'],
    when: (context) => onCard(context) && !context.ownNote,
    run: ({ workbench }) => workbench?.press('report-card'),
  }),
]
