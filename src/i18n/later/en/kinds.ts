/** Texts of the kinds of card that are fetched late, and their figures, in English. */
export const kinds = {
  kinds: {
    yourAnswer: 'Your answer',
    numberHint: 'A number, with or without its unit.',
    rangeHint: 'Two numbers, with or without the unit.',
    youTyped: 'You typed',
    compared: 'You typed {{typed}}, asked was {{asked}}.',
    slip: {
      missing: 'One letter slipped: {{asked}} is missing.',
      extra: 'One letter slipped: {{typed}} is too many.',
      replaced: 'One letter slipped: {{typed}} should be {{asked}}.',
      swapped: 'Two letters changed places.',
    },
    termOf: {
      en: 'That is the English term, which counts too.',
      nl: 'That is the Dutch term, which counts too.',
    },
    problem: {
      unreadable: 'This could not be read as a number or a range.',
      wantsRange: 'A range was asked: two numbers.',
      wantsNumber: 'One number was asked, not a range.',
      otherUnit: 'The unit measures something else than was asked.',
      unknownUnit: 'The unit was not understood.',
    },
    off: {
      low: '{{value}} is too low.',
      high: '{{value}} is too high.',
      lowerLow: 'The lower end, {{value}}, is too low.',
      lowerHigh: 'The lower end, {{value}}, is too high.',
      upperLow: 'The upper end, {{value}}, is too low.',
      upperHigh: 'The upper end, {{value}}, is too high.',
    },
    converted: 'That is {{quantity}}.',
  },
  figure: {
    marked: 'Marked:',
    labels: 'Other labels:',
    schematic: 'schematic',
    schematicLong: 'Schematic: axes or proportions are not to scale.',
    show: 'Figure:',
    enlarge: 'Enlarge the figure',
    enlarged: 'The figure, enlarged',
    close: 'Close',
    failed: 'The figure could not be loaded. Reload this page; your answers are kept.',
  },
} as const
