import type { Browser } from '../browsers'
import { inProject } from '../project'

/** What showing and trying out both need. */
export interface Occasion {
  readonly browser: Browser
  /** Folder of the built extension. */
  readonly extension: string
  readonly say: (line: string) => void
}

/** The folder in which this browser keeps what the student learned. */
export function keptProfile(browser: Browser): string {
  return inProject('.profile', folderName(browser))
}

/** The folder for trying out; nothing of the student's is in it. */
export function tryOutProfile(browser: Browser): string {
  return inProject('.profile', `try-out-${folderName(browser)}`)
}

function folderName({ name }: Browser): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
