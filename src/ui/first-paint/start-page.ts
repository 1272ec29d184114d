import { createApp } from '../../app/create-app'
import { showDue } from '../../app/show-due'
import type { App } from '../../app/types'
import type { Writer } from '../../domain/log/events'
import { describeDue } from '../../i18n/describe-due'
import { interfaceLanguage } from '../../i18n/i18n.svelte'
import { paintWords } from './paint-words'

/** The program of one page, with the toolbar button and the snapshot kept in step. */
export function startPage(writer: Writer): App {
  return createApp({
    writer,
    paintWords,
    onDue: (due, fresh, nextChangeAt) =>
      void showDue(describeDue(interfaceLanguage(), due, fresh), due, nextChangeAt),
  })
}
