import type { CommandContext } from './context'

const statuses = ['studying', 'done', 'failed'] as const
const sides = ['question', 'answer'] as const

/**
 * Every kind of moment in which a key may be pressed, for finding keys that mean two things.
 * @param views ids of all views
 */
export function allContexts(views: readonly string[]): readonly CommandContext[] {
  return [...views, 'unknown', 'popup'].flatMap((view) =>
    statuses.flatMap((status) =>
      sides.flatMap((side) =>
        [0, 9].map((options): CommandContext => ({
          view,
          layout:
            view === 'popup'
              ? undefined
              : { tabs: 2, columns: 2, closable: true, splittable: true, preview: true },
          browse: { selected: 2 },
          status,
          side,
          options: side === 'question' ? options : 0,
          figure: true,
          undoable: true,
          busy: false,
          clockIsBehind: true,
          round: true,
          sinceDrawnMs: 1000,
          keyHeldSinceAnswer: false,
        })),
      ),
    ),
  )
}
