import type { CommandContext } from './context'

const statuses = ['studying', 'done', 'failed'] as const
/** What can be asked: a question without and with options, a step of a case that was checked, that is to be judged, an answer. */
const moments = [
  { side: 'question', askedSide: 'question', toBeJudged: false, options: 0 },
  { side: 'question', askedSide: 'question', toBeJudged: false, options: 9 },
  { side: 'question', askedSide: 'answer', toBeJudged: false, options: 0 },
  { side: 'question', askedSide: 'answer', toBeJudged: true, options: 0 },
  { side: 'answer', askedSide: 'answer', toBeJudged: false, options: 0 },
] as const

/**
 * Every kind of moment in which a key may be pressed, for finding keys that mean two things.
 * @param views ids of all views
 */
export function allContexts(views: readonly string[]): readonly CommandContext[] {
  return [...views, 'unknown', 'popup'].flatMap((view) =>
    statuses.flatMap((status) =>
      moments.map((moment): CommandContext => ({
        view,
        layout:
          view === 'popup'
            ? undefined
            : { tabs: 2, columns: 2, closable: true, splittable: true, preview: true },
        status,
        ...moment,
        figure: true,
        undoable: true,
        busy: false,
        clockIsBehind: true,
        sinceDrawnMs: 1000,
        keyHeldSinceAnswer: false,
      })),
    ),
  )
}
