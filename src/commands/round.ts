import type { RoundSource } from '../app/study/round/source'
import type { MessageKey } from '../i18n/messages'
import { defineCommand, type Command, type MenuPlace } from './command'
import type { CommandContext } from './context'
import type { CommandHost } from './host'

/** Begins a round where it is then seen. */
export function beginRound(
  { app, workbench }: Pick<CommandHost, 'app' | 'workbench'>,
  source: RoundSource,
): Promise<void> {
  workbench?.openView('study')
  return app.study.begin(source)
}

/** The topic whose menu is open, else that of the card shown, else the first in learning order of which something is left to do. */
function topicOf({ app, workbench }: CommandHost): string {
  const { catalogue, overview, study } = app
  const open = catalogue.topics.find(({ id }) => overview.topics[id]?.new)
  return workbench?.menuTopic ?? study.card?.topic ?? open?.id ?? ''
}

function canStudy({ view, status }: CommandContext): boolean {
  return view !== 'popup' && (status === 'studying' || status === 'done')
}

function studyCommand(
  id: string,
  title: MessageKey,
  run: Command['run'],
  menus: readonly MenuPlace[] = [],
): Command {
  return defineCommand({
    id,
    title,
    category: 'study',
    keys: [],
    menus,
    when: canStudy,
    run,
  })
}

/** A round of the cards of a topic. */
function topicRound(id: string, title: MessageKey, of: 'due' | 'new' | 'topic'): Command {
  return studyCommand(
    id,
    title,
    (host) => beginRound(host, { of, topic: topicOf(host) }),
    ['topic'],
  )
}

export const roundCommands: readonly Command[] = [
  studyCommand('study.missed', 'command.studyMissed', (host) =>
    beginRound(host, { of: 'missed' }),
  ),
  studyCommand('study.ahead', 'command.studyAhead', (host) =>
    beginRound(host, { of: 'ahead' }),
  ),
  topicRound('study.dueTopic', 'command.dueTopic', 'due'),
  topicRound('study.learnTopic', 'command.learnTopic', 'new'),
  topicRound('study.practiseTopic', 'command.practiseTopic', 'topic'),
  studyCommand(
    'view.browseTopic',
    'command.browseTopic',
    (host) => host.workbench?.openSearch(`topic:${topicOf(host)}`),
    ['topic', 'card'],
  ),
  studyCommand(
    'view.openTopic',
    'command.openTopic',
    (host) => host.workbench?.openView('topic', topicOf(host)),
    ['topic', 'card'],
  ),
  defineCommand({
    id: 'study.endRound',
    title: 'command.endRound',
    category: 'study',
    keys: [],
    when: ({ round = false }) => round,
    run: ({ app }) => app.study.endRound(),
  }),
]
