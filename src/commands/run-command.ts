import type { Command } from './command'
import type { CommandHost } from './host'

/** Runs a command to its end. One that fails is told to the student, so this never throws. */
export async function runCommand(host: CommandHost, command: Command): Promise<void> {
  try {
    await command.run(host)
  } catch (error) {
    host.app.study.report(error)
  }
}
