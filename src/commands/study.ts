import type { App } from '../app/types'
import { cardFace } from '../domain/card/face'
import type { Grade } from '../domain/scheduling/types'
import type { MessageKey } from '../i18n/messages'
import { defineCommand, type Command } from './command'
import type { CommandContext } from './context'

/** A grade sooner than this after the answer was drawn cannot have been meant. */
const soonestGradeMs = 150

function onCard({ view, status }: CommandContext): boolean {
  return (view === 'study' || view === 'popup') && status === 'studying'
}

function onQuestion(context: CommandContext): boolean {
  return onCard(context) && context.side === 'question'
}

function canGrade(context: CommandContext): boolean {
  const { side, busy, sinceDrawnMs, keyHeldSinceAnswer } = context
  const settled = sinceDrawnMs >= soonestGradeMs && !keyHeldSinceAnswer
  return onCard(context) && side === 'answer' && !busy && settled
}

function gradeCommand(id: string, grade: Grade, title: MessageKey, keys: string[]) {
  return defineCommand({
    id,
    title,
    category: 'study',
    keys,
    when: canGrade,
    run: ({ app }) => app.study.grade(grade),
  })
}

/** Indexes into the note's options, in the order in which the card shows them. */
function shownOptions({ study: { card, language } }: App): readonly number[] {
  if (card === undefined) return []
  const { options = [] } = cardFace(card.note, card.face, language, card.optionSeed)
  return options.map(({ index }) => index)
}

/** Option 1 … 9 in the order in which the card shows them. */
const chooseOption: readonly Command[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) =>
  defineCommand({
    id: `study.chooseOption${number}`,
    title: 'command.chooseOption',
    titleValues: { number },
    category: 'study',
    keys: [`${number}`],
    when: (context) => onQuestion(context) && number <= context.options,
    run: ({ app }) => {
      const option = shownOptions(app)[number - 1]
      if (option !== undefined) app.study.chooseOption(option)
    },
  }),
)

export const studyCommands: readonly Command[] = [
  defineCommand({
    id: 'study.showAnswer',
    title: 'command.showAnswer',
    category: 'study',
    keys: ['space', 'enter'],
    when: onQuestion,
    run: ({ app }) => app.study.showAnswer(),
  }),
  ...chooseOption,
  gradeCommand('study.gradeAgain', 'again', 'command.gradeAgain', ['1']),
  gradeCommand('study.gradeHard', 'hard', 'command.gradeHard', ['2']),
  gradeCommand('study.gradeGood', 'good', 'command.gradeGood', ['3', 'space', 'enter']),
  gradeCommand('study.gradeEasy', 'easy', 'command.gradeEasy', ['4']),
  defineCommand({
    id: 'study.undo',
    title: 'command.undo',
    category: 'study',
    keys: ['ctrl+z'],
    when: ({ undoable, busy, view }) =>
      undoable && !busy && (view === 'study' || view === 'popup' || view === 'browse'),
    run: ({ app }) => app.study.undo(),
  }),
  defineCommand({
    id: 'study.bury',
    title: 'command.bury',
    category: 'study',
    keys: ['b'],
    when: (context) => onCard(context) && !context.busy,
    run: ({ app }) => app.study.bury(),
  }),
  defineCommand({
    id: 'study.suspend',
    title: 'command.suspend',
    category: 'study',
    keys: ['s'],
    when: (context) => onCard(context) && !context.busy,
    run: ({ app }) => app.study.suspend(),
  }),
  defineCommand({
    id: 'study.flag',
    title: 'command.flag',
    category: 'study',
    keys: ['f'],
    when: (context) => onCard(context) && !context.busy,
    run: ({ app }) => app.study.toggleFlag(),
  }),
  defineCommand({
    id: 'study.flipLanguage',
    title: 'command.flipLanguage',
    category: 'study',
    keys: ['l'],
    when: onCard,
    run: ({ app }) => app.study.flipLanguage(),
  }),
  defineCommand({
    id: 'study.ownNote',
    title: 'command.ownNote',
    category: 'study',
    keys: ['n'],
    when: (context) => {
      if (context.view === 'card') return true
      return context.view === 'study' && onCard(context) && context.side === 'answer'
    },
    run: ({ workbench }) => workbench?.annotate(),
  }),
  defineCommand({
    id: 'view.openTopic',
    title: 'command.openTopic',
    category: 'study',
    keys: [],
    when: (context) => onCard(context) && context.view === 'study',
    run: ({ app, workbench }) => workbench?.openView('topic', app.study.card?.topic),
  }),
  defineCommand({
    id: 'study.enlargeFigure',
    title: 'command.enlargeFigure',
    category: 'study',
    keys: ['v'],
    when: (context) => onCard(context) && context.figure,
    run: ({ enlargeFigure }) => enlargeFigure(),
  }),
]
