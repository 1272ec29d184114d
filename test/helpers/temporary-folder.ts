import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new empty folder in the system's place for such; delete it with `deleteFolder`. */
export function temporaryFolder(purpose: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `myodeck-${purpose}-`))
}

/** Deletes a folder with all in it; patient, because a browser that just ended may still hold files. */
export function deleteFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
