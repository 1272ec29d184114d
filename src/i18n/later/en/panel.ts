/** Texts of the panel, in English. */
export const panel = {
  panelContent: {
    noCard: 'No card is shown now.',
  },
  history: {
    when: 'When',
    what: 'What',
    next: 'Back in',
    took: 'Time',
    empty: 'You have not answered this card yet.',
    takenBack: 'taken back',
    answer: 'Answered',
    suspend: 'Suspended',
    unsuspend: 'Brought back',
    bury: 'Put off',
    buriedBySibling: 'Put off: its sister card was answered',
    flag: 'Flagged',
    unflag: 'Flag removed',
    tag: 'Tagged “{{tag}}”',
    untag: 'Tag “{{tag}}” taken off',
    redate: 'Dates corrected after a wrong clock',
    reset: 'Reset: it started anew',
    setDue: 'Due date set',
    corrected: 'Corrected by a new version of the cards',
    practice: 'Practice: the schedule stayed as it was',
    refit: 'Memory computed with other weights; the due date stayed',
  },
} as const
