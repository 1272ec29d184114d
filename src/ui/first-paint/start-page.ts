import { createApp } from '../../app/create-app'
import { showDue } from '../../app/show-due'
import type { App } from '../../app/types'
import type { Writer } from '../../domain/log/events'
import { describeDue } from '../../i18n/describe-due'
import { loadLanguage } from '../../i18n/i18n.svelte'
import { loadMarkup } from '../views/study/markup/load'
import { loadKindPart } from '../views/study/parts/kinds/kind-parts'
import { paintWords } from './paint-words'

/**
 * The program of one page, with the toolbar button and the snapshot kept in step. Its database opens while
 * the texts of its language are fetched; once they are here, the page can be drawn.
 */
export async function startPage(writer: Writer): Promise<App> {
  const app = createApp({
    writer,
    loadKindPart,
    loadMarkup,
    paintWords,
    onDue: async (due, fresh, nextChangeAt) => {
      const text = await describeDue(app.looks.language, due, fresh)
      await showDue(text, due, nextChangeAt)
    },
  })
  await Promise.all([loadLanguage(app.looks.language), app.drawable])
  return app
}
