import type { Theme } from '../app/types'
import type { Language } from '../domain/card/note'
import { t, textIn } from '../i18n/i18n.svelte'
import type { MessageKey } from '../i18n/messages'
import { defineCommand, type Command } from './command'

function themeCommand(id: string, theme: Theme, title: MessageKey): Command {
  return defineCommand({
    id,
    title,
    category: 'view',
    keys: [],
    when: () => true,
    run: ({ app, workbench }) => {
      app.looks.setTheme(theme)
      workbench?.say(t('status.theme', { theme: t(`theme.${theme}`) }))
    },
  })
}

function languageCommand(id: string, language: Language, title: MessageKey): Command {
  return defineCommand({
    id,
    title,
    category: 'view',
    keys: [],
    when: () => true,
    run: ({ app, workbench }) => {
      app.looks.setLanguage(language)
      const named = { language: textIn(language, `language.${language}`) }
      workbench?.say(textIn(language, 'status.language', named))
    },
  })
}

export const viewCommands: readonly Command[] = [
  themeCommand('view.themeLight', 'light', 'command.themeLight'),
  themeCommand('view.themeDark', 'dark', 'command.themeDark'),
  themeCommand('view.themeContrast', 'contrast', 'command.themeContrast'),
  themeCommand('view.themeSystem', 'system', 'command.themeSystem'),
  languageCommand('view.languageEnglish', 'en', 'command.languageEnglish'),
  languageCommand('view.languageDutch', 'nl', 'command.languageDutch'),
]
