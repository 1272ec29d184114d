import type { StudySession } from '../../../app/types'
import { interfaceLanguage, t } from '../../../i18n/i18n.svelte'

/** What the undo button takes back: "Undo: Satellite cells, Good". */
export function undoLabel(undoable: StudySession['undoable']): string {
  if (undoable === undefined) return t('tools.undoNothing')
  if (undoable.grade === 'many') return t('tools.undoMany', { count: undoable.cards })
  const title = undoable.title[interfaceLanguage()]
  return t('tools.undo', { title, grade: done(undoable.grade) })
}

type Named = Exclude<NonNullable<StudySession['undoable']>['grade'], 'many'>

function done(what: Named): string {
  switch (what) {
    case 'suspend':
      return t('tools.undoSuspend')
    case 'bury':
      return t('tools.undoBury')
    case 'again':
    case 'hard':
    case 'good':
    case 'easy':
      return t(`grade.${what}`)
  }
}
