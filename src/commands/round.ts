import type { App } from '../app/types'
import type { RoundSource } from '../app/study/round/source'
import type { MessageKey } from '../i18n/messages'
import { defineCommand, type Command } from './command'
import type { CommandHost } from './host'

/** Begins a round where it is then seen. */
export function beginRound(
  { app, workbench }: Pick<CommandHost, 'app' | 'workbench'>,
  source: RoundSource,
): Promise<void> {
  workbench?.openView('study')
  return app.study.begin(source)
}

/** The topic of the card shown, else the first in learning order of which something is left to do. */
function topicToStudy({ catalogue, overview, study }: App): string {
  const open = catalogue.topics.find(({ id }) => overview.topics[id]?.new)
  return study.card?.topic ?? open?.id ?? ''
}

function roundCommand(
  id: string,
  title: MessageKey,
  source: (app: App) => RoundSource,
): Command {
  return defineCommand({
    id: `study.${id}`,
    title,
    category: 'study',
    keys: [],
    when: ({ view, status }) =>
      view !== 'popup' && (status === 'studying' || status === 'done'),
    run: (host) => beginRound(host, source(host.app)),
  })
}

export const roundCommands: readonly Command[] = [
  roundCommand('missed', 'command.studyMissed', () => ({ of: 'missed' })),
  roundCommand('ahead', 'command.studyAhead', () => ({ of: 'ahead' })),
  roundCommand('learnTopic', 'command.learnTopic', (app) => ({
    of: 'new',
    topic: topicToStudy(app),
  })),
  roundCommand('practiseTopic', 'command.practiseTopic', (app) => ({
    of: 'topic',
    topic: topicToStudy(app),
  })),
  defineCommand({
    id: 'study.endRound',
    title: 'command.endRound',
    category: 'study',
    keys: [],
    when: ({ round = false }) => round,
    run: ({ app }) => app.study.endRound(),
  }),
]
