import { spawn } from 'node:child_process'
import { access } from 'node:fs/promises'
import { inProject, projectFolder } from './project'

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
  await runNode([wxt, 'build', '-b', target, '--mv3'])
  const folder = builtExtension(target)
  await access(`${folder}/manifest.json`)
  return folder
}

/** Runs a Node program in the project folder; its output is kept for the error message only. */
function runNode(args: readonly string[]): Promise<void> {
  // Vitest sets NODE_ENV to "test"; the build of a test is the build of a release.
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = spawn(process.execPath, args, { cwd: projectFolder, env })
  let output = ''
  const keep = (chunk: Buffer) => (output += chunk.toString())
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (status) => {
      if (status === 0) done()
      else fail(new Error(`The build ended with status ${status}:\n${output.trim()}`))
    })
  })
}
