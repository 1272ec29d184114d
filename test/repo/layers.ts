import { posix } from 'node:path'

/** For every source file (path from the project folder) what it imports, as written. */
export type ImportsByFile = Readonly<Record<string, readonly string[]>>

/** Which folders a folder may import from. Arrows point one way; tools and content run at build time only. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['ui', 'commands', 'app', 'platform', 'i18n', 'domain'],
  ui: ['commands', 'app', 'i18n', 'domain'],
  commands: ['app', 'i18n', 'domain'],
  i18n: ['app', 'domain'],
  app: ['storage', 'workers', 'platform', 'domain'],
  workers: ['domain'],
  storage: ['platform', 'domain'],
  platform: [],
  domain: [],
  content: ['domain'],
  tools: ['content', 'domain'],
}

interface PackageRule {
  readonly name: RegExp
  readonly allowedIn: RegExp
}

/** Packages that only some files may know. */
const packageRules: readonly PackageRule[] = [
  { name: /^ts-fsrs$/, allowedIn: /^src\/domain\/scheduling\// },
  { name: /^dexie$/, allowedIn: /^src\/storage\// },
  { name: /^fsrs-browser$/, allowedIn: /^src\/workers\// },
  { name: /^wxt(\/|$)/, allowedIn: /^(entrypoints|src\/platform)\// },
  { name: /^(node:|playwright-core$|yaml$)/, allowedIn: /^src\/(content|tools)\// },
  { name: /^virtual:myodeck\//, allowedIn: /^src\/app\// },
]

/** One line per import that points the wrong way, naming the file and the arrow. */
export function wrongArrows(files: ImportsByFile): readonly string[] {
  return Object.entries(files).flatMap(([file, imports]) =>
    imports.flatMap((target) => complaint(file, target) ?? []),
  )
}

function complaint(file: string, target: string): string | undefined {
  return target.startsWith('.')
    ? complaintAboutFolder(file, target)
    : complaintAboutPackage(file, target)
}

function complaintAboutFolder(file: string, target: string): string | undefined {
  const from = layerOf(file)
  const imported = posix.join(posix.dirname(file), target)
  const to = layerOf(imported)
  if (from === to) return undefined
  const allowed = arrows[from]
  if (!allowed) return `${file}: the folder ${from} has no place among the layers`
  if (allowed.includes(to)) return undefined
  return `${file}: ${from} -> ${to} (${imported})`
}

function complaintAboutPackage(file: string, target: string): string | undefined {
  const rule = packageRules.find(({ name }) => name.test(target))
  const allowed = rule ? rule.allowedIn.test(file) : layerOf(file) !== 'domain'
  return allowed ? undefined : `${file}: ${layerOf(file)} -> package ${target}`
}

/** `entrypoints`, or the folder below src/; a path outside both is its own layer. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'src' ? second : top
}
