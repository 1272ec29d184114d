/** Texts of a new tab that shows no card, in English. */
export const quiet = {
  quiet: {
    enough: {
      title_one: '{{count, number}} card done in this tab',
      title_other: '{{count, number}} cards done in this tab',
      text_one:
        'The rest of this tab is yours. {{count, number}} card is left for today.',
      text_other:
        'The rest of this tab is yours. {{count, number}} cards are left for today.',
    },
    never: {
      title: 'This tab is yours',
      text: 'You chose to see no cards in new tabs. The toolbar’s button always has them.',
    },
    nothingDue: {
      title: 'Nothing is due',
      text: 'You chose to see cards in new tabs only when some are due.',
    },
    keep: 'Keep studying',
    open: 'Open Myodeck',
    searchLabel: 'Search the web with your browser’s search engine',
    search: 'Search',
    ownNewTab: 'The browser’s own new tab',
    firefox:
      'To give new tabs back to Firefox, choose Firefox Home under Settings › Home › New tabs.',
  },
} as const
