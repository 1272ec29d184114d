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

const newTab = inProject('entrypoints', 'newtab', 'program.ts')
const pages = [inProject('entrypoints', 'popup', 'main.ts'), newTab]

/**
 * The chunk of a module: one for all that popup and new tab both begin with. Left to itself, the bundler cuts
 * it up wherever a part loaded later shares some of it, and many small files zip worse than one: by three
 * kilobytes in the first view.
 * @returns null for a module that the bundler may place where it likes
 */
export function chunkOf(id: string, modules: Modules): string | null {
  if (seldomOfSvelte.test(id)) return null
  const isShared = pages.every((page) => beginningOf(page, modules).has(id))
  return isShared ? 'shared' : null
}

/**
 * The chunk of what only the new tab begins with, for the same reason.
 * @returns null for a module that the bundler may place where it likes
 */
export function chunkOfNewTab(id: string, modules: Modules): string | null {
  if (seldomOfSvelte.test(id)) return null
  return beginningOf(newTab, modules).has(id) ? 'program' : null
}

/**
 * Parts of Svelte that no page begins with, but whose front door leads to all of it: what fields and measured
 * elements are bound with, what makes an element of any name, and maps that are watched. Spreading attributes
 * over an element, or giving any to one whose name is not fixed, would need most of them at first.
 */
const seldomOfSvelte =
  /svelte\/src\/(?:internal\/client\/dom\/(?:elements\/bindings\/(?:input|select|size|media)|blocks\/svelte-element)|reactivity\/map)\.js/

/** Svelte does not say of its modules that importing one does nothing; without that the unused ones stay. */
export const withoutSideEffects = {
  test: /svelte\/src\/(?:reactivity|internal\/(?:client|shared))\//,
  sideEffects: false,
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
