import { download } from '../../platform/download'
import { forgetOldRestore, readUndoableRestore } from '../../storage/before-restore'
import { watch } from '../../storage/watch'
import type { Context } from '../context'
import type { Health } from '../health.svelte'
import type { Backup, Notice } from '../types'
import type { Whole } from './restore'
import { dismissReminder, followHealth, noteExport } from './follow-health'

interface BackupParts extends Omit<Whole, 'context' | 'study'> {
  /** Rejects when the database cannot be opened. */
  readonly opened: Promise<Context>
  /** Says what was done, and what cannot be read any more. */
  readonly study: { notice: Notice | undefined; report(error: unknown): void }
  /** Is told when the newest export was, and what the browser promises. */
  readonly health: Health
}

/** Small, since every page of a student who has studied asks it for the newest export; the rest is loaded when it is wanted. */
export function createBackup({ opened, health, ...parts }: BackupParts): Backup {
  const { study } = parts
  const fail = (error: unknown): void => study.report(error)
  return {
    async exportToFile() {
      const context = await opened
      const { exportText } = await import('./restore')
      const at = context.clock()
      const text = await exportText({ ...parts, context }, at)
      download(`myodeck-${new Date(at).toISOString().slice(0, 10)}.json`, text)
      study.notice = { key: 'exported' }
      // Who exports because the disk is full has her file, also where its date finds no room.
      await noteExport(context, at).catch(fail)
    },
    async openFile(file) {
      const context = await opened
      const { openBackup } = await import('./restore')
      return openBackup({ ...parts, context }, file)
    },
    async followRestore(next) {
      const { db, clock } = await opened
      await forgetOldRestore(db, clock())
      return watch(() => readUndoableRestore(db, clock()), next, fail)
    },
    async undoRestore() {
      const context = await opened
      const restore = await readUndoableRestore(context.db, context.clock())
      if (!restore) return undefined
      const { openUndo } = await import('./restore')
      return openUndo({ ...parts, context }, restore)
    },
    followHealth: async () => followHealth(await opened, health, fail),
    dismissReminder: async () => dismissReminder(await opened),
  }
}
