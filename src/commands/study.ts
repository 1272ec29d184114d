import type { App } from '../app/types'
import { shownOrder, stepSeed } from '../domain/card/face'
import { openChoice } from '../domain/grading/desk'
import type { Grade } from '../domain/scheduling/types'
import type { MessageKey } from '../i18n/messages'
import { defineCommand, type Command, type MenuPlace } from './command'
import type { CommandContext } from './context'

const menus: readonly MenuPlace[] = ['card']

/** A grade sooner than this after the answer was drawn cannot have been meant. */
const soonestGradeMs = 150

function onCard({ view, status, quiet }: CommandContext): boolean {
  return (view === 'study' || view === 'popup') && status === 'studying' && !quiet
}

function onQuestion(context: CommandContext): boolean {
  return onCard(context) && context.side === 'question'
}

/** What was just shown has been seen, and the key that showed it let go. */
function isSettled({ sinceDrawnMs, keyHeldSinceAnswer }: CommandContext): boolean {
  return sinceDrawnMs >= soonestGradeMs && !keyHeldSinceAnswer
}

function canGrade(context: CommandContext): boolean {
  const { side, busy } = context
  return onCard(context) && side === 'answer' && !busy && isSettled(context)
}

/** To the answer, or within a patient case. */
function canGoOn(context: CommandContext): boolean {
  const { stage = 'asked' } = context
  if (!onQuestion(context) || stage === 'judging') return false
  return stage === 'asked' || isSettled(context)
}

function canJudge(context: CommandContext): boolean {
  return onQuestion(context) && context.stage === 'judging' && isSettled(context)
}

function withFour(context: CommandContext): boolean {
  return canGrade(context) && !context.twoGrades
}

function withTwo(context: CommandContext): boolean {
  return canGrade(context) && context.twoGrades === true
}

function gradeCommand(
  id: string,
  grade: Grade,
  title: MessageKey,
  keys: string[],
  when = canGrade,
) {
  return defineCommand({
    id,
    title,
    category: 'study',
    keys,
    when,
    run: ({ app }) => app.study.grade(grade),
  })
}

/** Indexes into the options of the question that is asked, in the order in which it shows them. */
function shownOptions({ study: { card, response } }: App): readonly number[] {
  const open = openChoice(card?.note, response)
  if (!card || !open) return []
  return shownOrder(open.task, stepSeed(card.optionSeed, open.step))
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
    menus,
    when: canGoOn,
    run: ({ app }) => app.study.showAnswer(),
  }),
  ...chooseOption,
  defineCommand({
    id: 'study.judgeUnknown',
    title: 'command.judgeUnknown',
    category: 'study',
    keys: ['1'],
    when: canJudge,
    run: ({ app }) => app.study.judge(false),
  }),
  defineCommand({
    id: 'study.judgeKnown',
    title: 'command.judgeKnown',
    category: 'study',
    keys: ['2', 'space', 'enter'],
    when: canJudge,
    run: ({ app }) => app.study.judge(true),
  }),
  gradeCommand('study.gradeAgain', 'again', 'command.gradeAgain', ['1']),
  gradeCommand('study.gradeHard', 'hard', 'command.gradeHard', ['2'], withFour),
  gradeCommand('study.gradeGoodOfTwo', 'good', 'command.gradeGoodOfTwo', ['2'], withTwo),
  gradeCommand('study.gradeGood', 'good', 'command.gradeGood', ['3', 'space', 'enter']),
  gradeCommand('study.gradeEasy', 'easy', 'command.gradeEasy', ['4'], withFour),
  defineCommand({
    id: 'study.undo',
    title: 'command.undo',
    category: 'study',
    keys: ['ctrl+z'],
    menus,
    when: ({ undoable, editor, busy, view }) =>
      (undoable || editor?.takenBack === true) &&
      !busy &&
      (view === 'study' || view === 'popup' || view === 'browse'),
    run: ({ app, workbench: { editor } = {} }) =>
      editor?.context.takenBack ? editor.wordAgain() : app.study.undo(),
  }),
  defineCommand({
    id: 'study.bury',
    title: 'command.bury',
    category: 'study',
    keys: ['b'],
    menus,
    when: (context) => onCard(context) && !context.busy,
    run: ({ app }) => app.study.bury(),
  }),
  defineCommand({
    id: 'study.suspend',
    title: 'command.suspend',
    category: 'study',
    keys: ['s'],
    menus,
    when: (context) => onCard(context) && !context.busy,
    run: ({ app }) => app.study.suspend(),
  }),
  defineCommand({
    id: 'study.flag',
    title: 'command.flag',
    category: 'study',
    keys: ['f'],
    menus,
    when: (context) => onCard(context) && !context.busy,
    run: ({ app }) => app.study.toggleFlag(),
  }),
  defineCommand({
    id: 'study.flipLanguage',
    title: 'command.flipLanguage',
    category: 'study',
    keys: ['l'],
    menus,
    when: onCard,
    run: ({ app }) => app.study.flipLanguage(),
  }),
  defineCommand({
    id: 'study.ownNote',
    title: 'command.ownNote',
    category: 'study',
    keys: ['n'],
    menus,
    when: (context) => {
      if (context.view === 'card') return true
      return context.view === 'study' && onCard(context) && context.side === 'answer'
    },
    run: ({ workbench }) => workbench?.annotate(),
  }),
  defineCommand({
    id: 'study.editNote',
    title: 'command.editNote',
    category: 'study',
    keys: ['e'],
    menus,
    when: (context) =>
      context.view === 'card' || (context.view === 'study' && onCard(context)),
    run: ({ workbench }) => workbench?.editNote(),
  }),
  defineCommand({
    id: 'study.enlargeFigure',
    title: 'command.enlargeFigure',
    category: 'study',
    keys: ['v'],
    menus,
    when: (context) => onCard(context) && context.figure,
    run: ({ enlargeFigure }) => enlargeFigure(),
  }),
]
