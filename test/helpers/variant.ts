import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtExtension } from '../../src/tools/build'

/** A manifest as far as tests change it. */
export type Manifest = Record<string, unknown> & {
  readonly version: string
  readonly permissions: readonly string[]
}

/** Puts the built extension into a folder, where its manifest may be changed. */
export async function copyExtension(
  folder: string,
  change: (manifest: Manifest) => Manifest,
): Promise<void> {
  await cp(builtExtension('chrome'), folder, { recursive: true, force: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest // our own build's
  await writeFile(path, JSON.stringify(change(manifest)))
}
