/** Texts of the welcome, in English. */
export const welcome = {
  welcome: {
    title: 'Welcome to Myodeck',
    what: 'Flashcards about muscle hypertrophy for physiotherapy exams. You see a question, answer it in your head, look, and say how well you knew it. Each card comes back when you are about to forget it.',
    deck: '{{cards}} cards on {{topics}} topics, in English and Dutch, each with the paper it rests on.',
    start: 'Start studying',
    language: 'Language',
    languageText:
      'Of the program and of the cards. You can change it at any time, and flip a single card with one key.',
    subjects: 'Subjects',
    subjectsText:
      'What you leave out brings no new cards until you choose it again, here or in the settings. At least one stays.',
    subjectCards_one: '{{count, number}} card',
    subjectCards_other: '{{count, number}} cards',
    exam: 'Your exam',
    examText:
      'With a date and the minutes you have, Myodeck chooses each day the cards that should raise your result most, and says what to expect. In simulation, for the same minutes, that brought 0 to 5 points more than the best hand-tuned settings of today’s tools, and 1 to 25 more than their default settings.',
    examDate: 'Date of the exam',
    examPlan: 'Make my plan',
    examSkip: 'May wait: without an exam the cards simply come when they are due.',
    examThere: 'Your plan for “{{name}}”',
    tab: 'New tabs and the toolbar',
    tabText_one:
      'Every new tab begins with a card. From your second day on it is yours again after {{count, number}} card, and the browser’s search is there at once.',
    tabText_other:
      'Every new tab begins with a card. From your second day on it is yours again after {{count, number}} cards, and the browser’s search is there at once.',
    popupText:
      'The button in the toolbar opens a card for two spare minutes; its number is what is due today. Pin it: the jigsaw piece in the toolbar, then the pin beside Myodeck.',
    tabSettings: 'Fewer cards per tab, or none: Settings',
    privacy: 'Yours alone',
    privacyText: 'No account, no network: what you learn stays in this browser.',
    removal: 'Removing the extension deletes it all, so export now and then.',
    keys: 'Keys',
    keysText:
      'Everything can be done with the mouse. With the keyboard it is quicker, and whoever knows VS Code will find the same keys.',
    keysStudy: 'While studying',
    keysCode: 'As in VS Code',
    help: 'How it decides what comes back',
  },
} as const
