import { inProject } from './project'

/**
 * What is fetched together with a part that is loaded on demand: its styles, and for the program itself, which
 * the first card waits for, its scripts. Naming the scripts of every other part would make the first view a
 * kilobyte longer, to win a moment of a local disk later.
 */
export function preloaded(file: string, dependencies: string[]): string[] {
  if (file.includes('/program-')) return dependencies
  return dependencies.filter((dependency) => dependency.endsWith('.css'))
}

/** What the bundler knows of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const pages = [
  inProject('entrypoints', 'popup', 'main.ts'),
  inProject('entrypoints', 'newtab', 'program.ts'),
]

/**
 * The chunk of a module: one for all that popup and new tab both begin with. Left to itself, the bundler cuts
 * it up wherever a part loaded later shares some of it, and many small files zip worse than one: by three
 * kilobytes in the first view.
 * @returns null for a module that the bundler may place where it likes
 */
export function chunkOf(id: string, modules: Modules): string | null {
  const isShared = pages.every((page) => beginningOf(page, modules).has(id))
  return isShared ? 'shared' : null
}

const beginnings = new Map<string, ReadonlySet<string>>()

/** Every module that a page imports, directly or not, without those that it loads on demand. */
function beginningOf(page: string, modules: Modules): ReadonlySet<string> {
  // The background script is built by itself, without pages.
  if (!modules.getModuleInfo(page)) return new Set()
  const known = beginnings.get(page)
  if (known) return known
  const found = new Set([page])
  for (const id of found)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? [])
      found.add(imported)
  beginnings.set(page, found)
  return found
}
