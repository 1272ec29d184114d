import type { CommandContext } from './context'

const statuses = ['studying', 'done', 'failed'] as const
const sides = ['question', 'answer'] as const
/** A card without options and one with them, with four grades and with two; and the steps of a patient case. */
const moments = [
  { options: 0, twoGrades: false, quiet: false, stage: undefined },
  { options: 9, twoGrades: true, quiet: false, stage: undefined },
  { options: 9, twoGrades: false, quiet: false, stage: undefined },
  { options: 0, twoGrades: false, quiet: true, stage: undefined },
  { options: 9, twoGrades: false, quiet: false, stage: 'asked' },
  { options: 0, twoGrades: false, quiet: false, stage: 'judging' },
  { options: 0, twoGrades: false, quiet: false, stage: 'checked' },
] as const

/**
 * Every kind of moment in which a key may be pressed, for finding keys that mean two things.
 * @param views ids of all views
 */
export function allContexts(views: readonly string[]): readonly CommandContext[] {
  return [...views, 'unknown', 'popup'].flatMap((view) =>
    statuses.flatMap((status) =>
      sides.flatMap((side) =>
        moments.map(({ options, twoGrades, quiet, stage }): CommandContext => ({
          view,
          layout:
            view === 'popup'
              ? undefined
              : { tabs: 2, columns: 2, closable: true, splittable: true, preview: true },
          browse: { selected: 2, studied: 2, savable: true, searchUndoable: true },
          editor: { writing: true, undoable: true, overridden: true },
          ownVersion: true,
          status,
          side,
          options: side === 'question' ? options : 0,
          stage,
          figure: true,
          undoable: true,
          busy: false,
          twoGrades,
          quiet,
          ownNewTab: true,
          clockIsBehind: true,
          round: true,
          sinceDrawnMs: 1000,
          keyHeldSinceAnswer: false,
        })),
      ),
    ),
  )
}
