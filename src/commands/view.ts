import type { Theme } from '../app/types'
import type { Language } from '../domain/card/note'
import type { MessageKey } from '../i18n/messages'
import { defineCommand, type Command } from './command'
import type { CommandContext } from './context'

function inWorkbench({ view }: CommandContext): boolean {
  return view !== 'popup'
}

function themeCommand(id: string, theme: Theme, title: MessageKey): Command {
  return defineCommand({
    id,
    title,
    category: 'view',
    keys: [],
    when: () => true,
    run: ({ app }) => app.looks.setTheme(theme),
  })
}

function languageCommand(id: string, language: Language, title: MessageKey): Command {
  return defineCommand({
    id,
    title,
    category: 'view',
    keys: [],
    when: () => true,
    run: ({ app }) => app.looks.setLanguage(language),
  })
}

/** The palette neither offers nor remembers the command that opened it. */
export const openPaletteId = 'view.openPalette'

export const viewCommands: readonly Command[] = [
  defineCommand({
    id: openPaletteId,
    title: 'command.openPalette',
    category: 'view',
    keys: ['f1', 'ctrl+shift+p', 'ctrl+k ctrl+p'],
    when: inWorkbench,
    run: ({ workbench }) => workbench?.openPalette('>'),
  }),
  themeCommand('view.themeLight', 'light', 'command.themeLight'),
  themeCommand('view.themeDark', 'dark', 'command.themeDark'),
  themeCommand('view.themeContrast', 'contrast', 'command.themeContrast'),
  themeCommand('view.themeSystem', 'system', 'command.themeSystem'),
  languageCommand('view.languageEnglish', 'en', 'command.languageEnglish'),
  languageCommand('view.languageDutch', 'nl', 'command.languageDutch'),
]
