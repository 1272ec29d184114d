import { parameterKey } from '../../domain/scheduling/parameter-key'
import { downloadText } from '../../platform/download'
import {
  answersOf,
  countLostAnswers,
  readEverything,
  replaceEverything,
} from '../../storage/backup-store'
import { loadEntries } from '../entries'
import type { Context } from '../context'
import { momentOf } from '../study/moment'
import type { LooksState } from '../looks.svelte'
import type { Backup, RestorePreview } from '../types'
import { checkBackup, type CheckedBackup } from './check'
import { checksum } from './checksum'
import { backupFormat, backupVersion, type BackupData } from './schema'

/** The whole log and all settings as the text of one file. */
async function backupText(context: Context, looks: LooksState): Promise<string> {
  const { events, parameterSets, cards, examEvents, annotations } = await readEverything(
    context.db,
  )
  const data: BackupData = {
    events,
    parameterSets,
    parameters: parameterKey(context.parameters()),
    cards,
    examEvents,
    annotations,
    looks: looks.data,
  }
  return JSON.stringify({
    format: backupFormat,
    version: backupVersion,
    exportedAt: context.clock(),
    checksum: await checksum(data),
    data,
  })
}

export interface BackupParts {
  /** Rejects while the database is not open. */
  readonly context: () => Promise<Context>
  readonly looks: LooksState
  readonly onExported: () => void
  readonly onRestored: () => Promise<void>
}

export function createBackup({
  context,
  looks,
  onExported,
  onRestored,
}: BackupParts): Backup {
  return {
    async exportToFile() {
      const opened = await context()
      const date = new Date(opened.clock()).toISOString().slice(0, 10)
      downloadText(`myodeck-${date}.json`, await backupText(opened, looks))
      onExported()
    },
    async openFile(file) {
      const opened = await context()
      const checked = await checkBackup(await file.text())
      if ('refused' in checked) return checked
      return preview(opened, checked, async () => {
        looks.set(checked.data.looks)
        await onRestored()
      })
    },
  }
}

async function preview(
  context: Context,
  { exportedAt, data }: CheckedBackup,
  restored: () => Promise<void>,
): Promise<RestorePreview> {
  const answers = answersOf(data.events)
  return {
    exportedAt,
    answers: answers.length,
    cards: new Set(answers.map(({ cardId }) => cardId)).size,
    answersLost: await countLostAnswers(
      context.db,
      new Set(data.events.map(({ id }) => id)),
    ),
    async apply() {
      await replaceEverything(context.db, {
        ...data,
        shipped: await loadEntries(),
        contentVersion: context.catalogue.version,
        adoption: momentOf(context),
      })
      await restored()
    },
  }
}
