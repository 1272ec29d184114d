/** Texts of the side bar, in English. */
export const sideBar = {
  decks: {
    title: 'Decks',
    due_one: '{{count, number}} review available',
    due_other: '{{count, number}} reviews available',
    new_one: '{{count, number}} new card available',
    new_other: '{{count, number}} new cards available',
    learned: '{{learned, number}} of {{total, number}} cards learned',
    allDone: 'nothing due',
  },
  upNext: {
    title: 'Up next',
    isNew: 'new',
    learning: 'learning',
    recall: '{{percent}} likely still known',
    empty: 'Nothing more for now.',
  },
} as const
