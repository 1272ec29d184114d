import type { ExportMark } from '../../domain/backup/export-mark'
import { parameterKey } from '../../domain/scheduling/parameter-key'
import {
  readEverything,
  readRecords,
  replaceEverything,
} from '../../storage/backup-store'
import { readBeforeRestore, type UndoableRestore } from '../../storage/before-restore'
import type { Context } from '../context'
import { loadEntries } from '../entries'
import { parseLooks } from '../looks-data'
import type { LooksState } from '../looks.svelte'
import { momentOf } from '../study/moment'
import type { Notice, RestorePreview } from '../types'
import { backupText } from './backup-text'
import { checkFile, type RefusedBackup } from './check'
import { compareBackups } from './compare'
import { finishLooks } from './finish-looks'
import type { BackupData } from './schema'

/** Where everything that a backup holds lies, and who is told when it is another. */
export interface Whole {
  readonly context: Context
  readonly looks: LooksState
  /** Says what was done. */
  readonly study: { notice: Notice | undefined }
  readonly lookAgain: () => void
}

/** What takes the place of everything, and what is remembered of exports then. */
type Replacing = Omit<BackupData, 'images'> &
  Partial<Pick<BackupData, 'images'>> & { readonly exportMark?: ExportMark }

/** Everything as the text of one file. @param exportedAt epoch ms */
export async function exportText(whole: Whole, exportedAt: number): Promise<string> {
  const everything = await readEverything(whole.context.db)
  return backupText({ ...everything, ...settingsOf(whole) }, exportedAt)
}

/** Checks a file; what it would change, or why it is refused. */
export async function openBackup(
  whole: Whole,
  file: File,
): Promise<RestorePreview | RefusedBackup> {
  const checked = await checkFile(file)
  if ('refused' in checked) return checked
  const { exportedAt, data } = checked
  // What is here then is in that file. Another computer's clock may be ahead.
  const exportMark = { exportedAt: Math.min(exportedAt, whole.context.clock()) }
  return preview(whole, 'file', exportedAt, { ...data, exportMark })
}

/** What undoing a restore would change; undefined when what was there before it is gone. */
export async function openUndo(
  whole: Whole,
  restore: UndoableRestore,
): Promise<RestorePreview | undefined> {
  const before = await readBeforeRestore(whole.context.db)
  if (!before) return undefined
  const looks = parseLooks(before.looks) ?? whole.looks.data
  return preview(whole, 'undo', restore.at, { ...before, looks })
}

/** All settings. */
function settingsOf({ context, looks }: Whole): Pick<BackupData, 'parameters' | 'looks'> {
  return {
    parameters: parameterKey(context.parameters()),
    looks: looks.data,
  }
}

async function preview(
  whole: Whole,
  from: RestorePreview['from'],
  at: number,
  then: Replacing,
): Promise<RestorePreview> {
  const { context, looks, study, lookAgain } = whole
  return {
    from,
    at,
    kinds: compareBackups(
      { ...(await readRecords(context.db)), ...settingsOf(whole) },
      then,
    ),
    async apply() {
      await replaceEverything(context.db, {
        ...then,
        looksBefore: JSON.stringify(looks.data),
        looksAfter: JSON.stringify(then.looks),
        shipped: await loadEntries(),
        contentVersion: context.catalogue().version,
        adoption: momentOf(context),
      })
      await finishLooks(context, looks)
      // Undoing says so itself.
      study.notice = from === 'file' ? { key: 'restored' } : undefined
      lookAgain()
    },
  }
}
