import type { Backup } from '../types'
import type { BackupParts } from './backup'

/** The backup, whose code is loaded when it is first used: no card waits for it. */
export function createBackup(parts: BackupParts): Backup {
  const load = async (): Promise<Backup> => (await import('./backup')).createBackup(parts)
  return {
    exportToFile: async () => (await load()).exportToFile(),
    openFile: async (file) => (await load()).openFile(file),
  }
}
