/** Texts of the dialogs of Study, in English. */
export const dialogs = {
  unknownAddress: {
    text: 'Myodeck has no view called “{{address}}”. Your cards are safe.',
    openStudy: 'Open Study',
  },
  report: {
    title: 'Report a mistake in this card',
    explain:
      'Myodeck sends nothing by itself. Copy this text, add what is wrong, and send it to your teacher or to the makers of Myodeck.',
    text: 'Text of the report',
    copy: 'Copy',
    copied: 'Copied',
    close: 'Close',
    card: 'Card',
    version: 'Deck version',
    language: 'Language',
    ownWords: 'I have changed texts of this card: what follows is my own version.',
    question: 'Question',
    answer: 'Answer',
    explanation: 'Explanation',
    wrong: 'What is wrong',
  },
  redate: {
    title: 'Correct the dates?',
    today: 'Today, by this computer’s clock',
    last: 'Study day of your newest answer',
    check:
      'Check this computer’s clock first. Is today really {{today}}? If not, cancel and set the clock right.',
    explain:
      'Everything that you answered on a later day will count as answered today, and your cards come back accordingly. Undo does not take this back.',
    confirm: 'Correct them now',
    cancel: 'Cancel',
  },
} as const
