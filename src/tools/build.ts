import { access } from 'node:fs/promises'
import { inProject } from './project'
import { runProgram } from './run-program'

/** What WXT builds for: `chrome` runs in every Chromium browser. */
export type BuildTarget = 'chrome' | 'firefox'

/** The folder that a build of the extension ends up in. */
export function builtExtension(target: BuildTarget): string {
  return inProject('.output', `${target}-mv3`)
}

/**
 * Builds the extension as `npm run build` does and returns its folder.
 * Throws with the build's own output when it fails.
 */
export async function buildExtension(target: BuildTarget): Promise<string> {
  const wxt = inProject('node_modules', 'wxt', 'bin', 'wxt.mjs')
  // Vitest sets NODE_ENV to "test"; what the tests run is what is released.
  await runProgram(process.execPath, [wxt, 'build', '-b', target, '--mv3'], {
    NODE_ENV: 'production',
    NO_COLOR: '1',
  })
  const folder = builtExtension(target)
  await access(`${folder}/manifest.json`)
  return folder
}
