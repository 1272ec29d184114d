import { spawn } from 'node:child_process'
import { projectFolder } from './project'

/**
 * Runs a program in the project folder and waits for its end; its output is kept for the error message.
 * Throws when it cannot be started or ends with another status than 0.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(program, args, {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer) => (output += chunk.toString())
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (status) => {
      if (status === 0) done()
      else fail(new Error(`${program} ended with status ${status}:\n${output.trim()}`))
    })
  })
}
