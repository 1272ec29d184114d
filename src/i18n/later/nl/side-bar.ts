/** Texts of the side bar, in Dutch. */
export const sideBar = {
  decks: {
    title: 'Stapels',
    due_one: '{{count, number}} herhaling beschikbaar',
    due_other: '{{count, number}} herhalingen beschikbaar',
    new_one: '{{count, number}} nieuwe kaart beschikbaar',
    new_other: '{{count, number}} nieuwe kaarten beschikbaar',
    learned: '{{learned, number}} van {{total, number}} kaarten geleerd',
    allDone: 'niets te doen',
  },
  upNext: {
    title: 'Straks',
    isNew: 'nieuw',
    learning: 'bezig',
    recall: '{{percent}} kans dat je het nog weet',
    empty: 'Voorlopig niets meer.',
  },
} as const
