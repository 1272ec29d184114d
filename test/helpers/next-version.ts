import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inProject } from '../../src/tools/project'
import { runProgram } from '../../src/tools/run-program'

/** What the next version adds to the words of one question. */
export const rewording = '(in new words)'

/** Later than any step of today. */
const nextStep = `import type { Step } from './step'

export const next: Step = {
  version: 900,
  name: 'next',
  stores: { keepsakes: 'id' },
  rows: { settings: (setting) => ({ ...setting, upgraded: 1 }) },
}
`

/**
 * Builds what could be the next version of the program, from a copy of the project in a folder: its
 * version is higher, a card is worded anew, and the database has one more migration step.
 * @returns the folder of the built extension
 */
export async function buildNextVersion(folder: string): Promise<string> {
  await copyProject(folder)
  await setVersion(folder, '9.0.0')
  const steps = join(folder, 'src', 'storage', 'steps')
  await writeFile(join(steps, 'next.ts'), nextStep)
  await edit(
    join(steps, 'index.ts'),
    /(steps: readonly Step\[\] = \[)([^\]]*?),?\s*\]/,
    '$1$2, next]',
  )
  await edit(join(steps, 'index.ts'), /^/, "import { next } from './next'\n")

  const cards = join(folder, 'cards', 'physiology', 'forms-of-growth.yaml')
  await edit(cards, /(question:\n +en: )/, `$1${rewording} `)
  return buildProject(folder)
}

/** Copies what a build needs into a folder, for edits. */
export async function copyProject(folder: string): Promise<void> {
  const parts = [
    'src',
    'cards',
    'entrypoints',
    'wxt.config.ts',
    'package.json',
    'tsconfig.json',
  ]
  await mkdir(folder, { recursive: true })
  for (const part of parts)
    await cp(inProject(part), join(folder, part), { recursive: true })
  await symlink(inProject('node_modules'), join(folder, 'node_modules'))
}

/** Browsers take a new background script only with a new version. */
export function setVersion(folder: string, version: string): Promise<void> {
  return edit(
    join(folder, 'package.json'),
    /"version": "[^"]+"/,
    `"version": "${version}"`,
  )
}

/** Builds a copy of the project. @returns the folder of the built extension */
export async function buildProject(folder: string): Promise<string> {
  const wxt = inProject('node_modules', 'wxt', 'bin', 'wxt.mjs')
  await runProgram(process.execPath, [wxt, 'build', folder, '-b', 'chrome', '--mv3'], {
    NODE_ENV: 'production',
    NO_COLOR: '1',
  })
  return join(folder, '.output', 'chrome-mv3')
}

async function edit(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  const edited = text.replace(from, to)
  if (edited === text) throw new Error(`${path} does not hold ${String(from)}`)
  await writeFile(path, edited)
}
