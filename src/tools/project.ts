import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const projectFolder = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** Absolute path of something in the project, given its parts. */
export function inProject(...parts: readonly string[]): string {
  return resolve(projectFolder, ...parts)
}
