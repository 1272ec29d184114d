import { expect, test } from 'vitest'
import type { Command } from '../../../src/commands/command'
import { runCommand } from '../../../src/commands/run-command'
import { createFakeApp } from '../../helpers/fake-app.svelte'

const command: Omit<Command, 'run'> = {
  id: 'data.exportEverything',
  title: 'command.exportEverything',
  category: 'data',
  keys: [],
  when: () => true,
}

function fail(): never {
  throw new Error('no downloads here')
}

test.each<[string, Command['run'], string]>([
  ['fails at once is told', fail, 'report Error: no downloads here'],
  ['fails later is told', async () => fail(), 'report Error: no downloads here'],
  ['works has nothing to tell', ({ app }) => app.study.undo(), 'undo'],
])('a command that %s', async (_, run, expected) => {
  const { app, calls } = createFakeApp()
  await runCommand({ app, enlargeFigure: () => {} }, { ...command, run })
  expect(calls).toEqual([expected])
})
