import { access, readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { inProject } from '../../src/tools/project'
import { importsOf } from './source-files'

/** Every source file that comes along with this one: what it imports, without `import()` and types. */
export async function staticGraph(entry: string): Promise<readonly string[]> {
  const found = new Set([entry])
  for (const file of found) {
    const text = await readFile(inProject(file), 'utf8')
    for (const target of importsOf(file, withoutLateImports(text))) {
      const path = target.startsWith('.') && (await sourceOf(file, target))
      if (path) found.add(path)
    }
  }
  return [...found]
}

/** Keys of these groups of texts that a source names, as far as they are written out. */
export function textKeysIn(text: string, groups: readonly string[]): readonly string[] {
  const key = new RegExp(`['"\`]((?:${groups.join('|')})\\.[\\w.]*)`, 'g')
  return [...text.matchAll(key)].map(([, name = '']) => name)
}

function withoutLateImports(text: string): string {
  return text
    .replace(/import\(\s*'[^']*'\s*\)/g, '')
    .replace(/import type [^']*'[^']*'/g, '')
}

/** The file behind an import as written; undefined for what is no TypeScript or component. */
async function sourceOf(file: string, target: string): Promise<string | undefined> {
  const path = posix.join(posix.dirname(file), target)
  for (const candidate of [path, `${path}.ts`]) {
    if (!/\.(ts|svelte)$/.test(candidate)) continue
    const exists = await access(inProject(candidate)).then(
      () => true,
      () => false,
    )
    if (exists) return candidate
  }
  return undefined
}
