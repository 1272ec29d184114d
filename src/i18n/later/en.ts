/**
 * Texts that the first card does not need, in English, by group: those of every view but Study, of the
 * palette and of dialogs that open on demand. They are fetched with the first part that wants them
 * (`loadLaterTexts`). `nl.ts` beside this file has the same keys and placeholders.
 */
export const en = {
  palette: {
    title: 'Command palette',
    placeholder: 'Search cards, or type > for a command',
    commands: 'Commands',
    recent: 'recently used',
    cards: 'Cards',
    topics: 'Topics',
    sources: 'Sources',
    source: 'Source',
    hint: 'Type to find cards · > commands · # topics · @ sources',
    empty: 'Nothing by that name',
  },
  category: {
    study: 'Study',
    view: 'View',
    data: 'Data',
    layout: 'Layout',
  },
  command: {
    showAnswer: 'Show the answer',
    gradeAgain: 'Grade: Again',
    gradeHard: 'Grade: Hard',
    gradeGood: 'Grade: Good',
    gradeEasy: 'Grade: Easy',
    undo: 'Undo the last answer',
    bury: 'Bury this card until tomorrow',
    suspend: 'Suspend this card',
    flag: 'Flag or unflag this card',
    flipLanguage: 'Show this card in the other language',
    enlargeFigure: 'Enlarge the figure',
    chooseOption: 'Choose option {{number}}',
    toggleSideBar: 'Show or hide the side bar',
    openPalette: 'Show all commands',
    openView: 'Open {{view}}',
    openTopic: 'Show the whole topic of this card, to print it',
    themeLight: 'Theme: Light',
    themeDark: 'Theme: Dark',
    themeContrast: 'Theme: High contrast',
    themeSystem: 'Theme: Follow the system',
    languageEnglish: 'Interface language: English',
    languageDutch: 'Interface language: Dutch',
    exportEverything: 'Export everything to a file',
    restoreFromFile: 'Restore from a file',
    redate: 'Correct the dates after a wrong clock',
    unsuspendAll: 'Bring back all suspended cards',
    openPanel: 'Panel: {{tab}}',
    togglePanel: 'Show or hide the panel',
    toggleZen: 'Zen mode: show nothing but what you study, or everything',
    toggleActivityBar: 'Show or hide the activity bar',
    toggleStatusBar: 'Show or hide the status bar',
    closeTab: 'Close this tab',
    keepTab: 'Keep this preview open',
    nextTab: 'Go to the next tab',
    previousTab: 'Go to the previous tab',
    moveTabRight: 'Move this tab to the right',
    moveTabLeft: 'Move this tab to the left',
    splitRight: 'Move this tab to a second column',
    moveToOtherColumn: 'Move this tab to the other column',
    focusOtherColumn: 'Go to the other column',
  },
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
    redate: 'Dates corrected after a wrong clock',
    corrected: 'Corrected by a new version of the cards',
  },
  topic: {
    print: 'Print this page',
    cards_one: '{{count, number}} card',
    cards_other: '{{count, number}} cards',
    missing: 'There is no topic by this name',
  },
  library: {
    none: 'Nothing found. Try another word.',
    cardsOf: 'Cards: {{about}}',
    allCards: 'Show all {{count, number}}',
  },
  sources: {
    intro:
      'Every publication and guideline behind the cards: what it supports, how settled that is, and the cards that cite it.',
    search: 'Search author, title, year or DOI',
    count_one: '{{count, number}} source',
    count_other: '{{count, number}} sources',
    supports_one: 'supports {{count, number}} fact',
    supports_other: 'supports {{count, number}} facts',
    citedBy_one: 'cited by the cards of {{count, number}} subject',
    citedBy_other: 'cited by the cards of {{count, number}} subjects',
    details: 'Facts and cards',
    seed: 'The article this deck started from',
    seedIntro:
      'The deck began with an article on a Dutch blog. A blog is no evidence, so no card rests on it alone. These are its ten references as it lists them, with what each supports and what it does not.',
    partly: 'Supports it in part',
    unverified: 'Not verified',
    no: 'Does not support it',
    listed: 'Listed only',
    citedFor: 'Cited for: {{text}}',
    instead: 'Better sources for this subject:',
    statements: 'What the article states, and the cards on it',
    contested: '(Contested: the cards say what current evidence says.)',
  },
  glossary: {
    intro:
      'The terms of the field in English and Dutch, each with the cards that use it.',
    search: 'Search a term in either language',
    count_one: '{{count, number}} term',
    count_other: '{{count, number}} terms',
  },
  source: {
    withAnswer: 'What this card rests on is shown with its answer.',
    facts: 'What this card rests on',
    references_one: 'Reference',
    references_other: 'References',
    established: 'Established',
    guideline: 'Guideline',
    contested: 'Contested',
    establishedExplain: 'Supported by good evidence or textbook knowledge.',
    guidelineExplain:
      'Advice of a guideline, a position stand or experts; it may change.',
    contestedExplain: 'Evidence disagrees here; no side may be taken as settled.',
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
  shortcuts: {
    intro:
      'Every command and its keys. What you change works at once and in every window.',
    search: 'Search commands and keys',
    count_one: '{{count, number}} command',
    count_other: '{{count, number}} commands',
    none: 'No command by that name or key.',
    command: 'Command',
    keys: 'Keys',
    noKeys: 'none',
    changed: 'changed',
    add: 'Add a key for “{{command}}”',
    remove: 'Take {{keys}} away from “{{command}}”',
    reset: 'Back to the default keys of “{{command}}”',
    resetAll: 'Reset all',
    resetAllDone: 'All keys are back to their defaults.',
    export: 'Export',
    import: 'Import',
    conflict: '{{keys}} also means: {{commands}}',
    record: 'A key for “{{command}}”',
    press:
      'Press the keys. A second press makes it a sequence, such as Ctrl+K Z. Enter takes them, Escape cancels.',
    recorded: 'Keys',
    rival: 'These keys also mean: {{commands}}. Yours will win.',
    kept: 'Browsers keep these keys for themselves, so they will not work here.',
    alone: 'Nothing else means these keys.',
    use: 'Use these keys',
    cancel: 'Cancel',
    imported_one: 'Imported: {{count, number}} change.',
    imported_other: 'Imported: {{count, number}} changes.',
    refused: 'Not imported, nothing was changed: {{reason}}',
    notJson: 'the file cannot be read as JSON.',
    foreign: 'it holds no keyboard shortcuts of Myodeck.',
    newer: 'it comes from a newer Myodeck.',
    invalid: '“{{detail}}” is no key or no command that this Myodeck knows.',
  },
  cardView: {
    missing: 'This card is not there',
    missingText:
      'It may have been withdrawn from the deck. What you learned stays in your history.',
  },
  help: {
    keys: 'Keys',
    allKeys: 'All keys, and how to change them',
    memory: 'How Myodeck decides what comes back',
    memoryWhy:
      'You forget quickly at first and then ever more slowly. Each time you recall something just before you would have lost it, the memory becomes more stable and the next wait can be longer.',
    curveDescription:
      'The chance that a card is still known falls after each answer. Each time it reaches 90 per cent the card comes back, and after that it falls more slowly than before.',
    curveCaption:
      'One card, answered rightly three times: it comes back when the chance that you know it reaches 90%. The numbers are an example.',
    curveDays: '60 days',
    memoryHow:
      'Myodeck uses FSRS-6, an open method. For every card it keeps two numbers: how stable the memory is (the days until the chance of recall has fallen to 90%) and how difficult the card is for you. From these it computes the day on which the card comes back.',
    memoryGrades:
      'So grade honestly. Again means that you did not know it. Hard, Good and Easy all mean that you did, with more or less effort: pressing Hard for something that you had forgotten makes all its waits too long.',
    privacy: 'Privacy',
    privacyText:
      'There is no account, and nothing leaves your computer. Everything you learn is kept in this browser. Removing the extension deletes it, so export now and then. Only a link that you follow yourself, such as a DOI, opens a page of somebody else.',
    licences: 'Licences',
    licencesText:
      'Myodeck is free software under the MIT licence. It is built with Svelte, Dexie.js (Apache 2.0), ts-fsrs and Valibot (MIT). The icons are codicons by Microsoft (CC BY 4.0).',
  },
  settings: {
    title: 'Settings',
    intro: 'The defaults are good for most students. What you change is marked.',
    changed: 'changed',
    reset: 'Reset “{{setting}}” to its default',
    default: 'Default: {{value}}',
    range: '{{min}} to {{max}}',
    saved: 'Saved.',
    notSaved: 'Not saved: {{reason}}',
    group: {
      day: 'Every day',
      memory: 'Memory',
      looks: 'Looks',
      data: 'Your data',
    },
    newPerDay: {
      label: 'New cards per day',
      explain:
        'Every new card brings reviews in the days and weeks after it. With little time, choose fewer.',
    },
    reviewsPerDay: {
      label: 'Reviews per day, at most',
      explain: 'What does not fit today waits for tomorrow. Nothing gets lost.',
    },
    reviewOrder: {
      label: 'Order of reviews',
      explain: 'Matters most when more is due than fits in a day.',
      automatic:
        'Automatic: by due day, and when it is too much, first what you still know best',
      dueDay: 'By due day',
      retrievability: 'What you know best first',
    },
    dayStart: {
      label: 'A study day starts at',
      explain: 'Answers before this time still count for the evening before.',
    },
    desiredRetention: {
      label: 'Desired retention',
      explain:
        'How likely you should still know a card when it comes back. Higher means that you forget less and review more; above 0.95 the work rises steeply.',
      slider: 'Desired retention, as a slider',
      asDefault:
        'At 90%, about one card in ten will have been forgotten when it comes back.',
      shorter:
        'At {{percent}}, cards come back about {{factor}} times as often as at 90%.',
      longer: 'At {{percent}}, intervals are about {{factor}} times as long as at 90%.',
    },
    steps: {
      label: 'First steps of a card',
      explain: 'Applies to cards that you start from now on.',
      twoSteps: 'Two steps',
      twoStepsExplain:
        'A new card comes back after 1 and after 10 minutes, and after 10 minutes when you had forgotten it, as in Anki.',
      light: 'Light',
      lightExplain:
        'Only after Again does a card come back the same day, until you get it right once; every other grade moves it to a later day. Sessions are shorter, but you see a new card less often on its first day.',
    },
    maximumInterval: {
      label: 'Longest interval, in days',
      explain:
        'No card stays away longer than this. A lower number costs extra reviews; for one exam the default does no harm.',
    },
    fuzz: {
      label: 'Spread the due days',
      explain:
        'Shifts longer intervals by a few per cent, so that cards learned together do not all come back on one day.',
      on: 'on',
      off: 'off',
    },
    language: {
      label: 'Language',
      explain:
        'Of the program and of the cards. A single card can be flipped with one key.',
    },
    theme: {
      label: 'Theme',
      explain: 'High contrast draws borders round everything and uses pure colours.',
    },
    suspended: {
      title: 'Suspended cards',
      explain: 'Cards that you suspended stay out of study until you bring them back.',
    },
  },
  backup: {
    persistence: {
      title: 'Where your cards are kept',
      unknown:
        'Everything is stored on this computer, in this browser. What the browser promises about keeping it is not known yet.',
      persisted:
        'Everything is stored on this computer, in this browser. The browser has promised not to clear it when space runs short.',
      unlimited:
        'Everything is stored on this computer, in this browser. The browser does not clear the data of this extension when space runs short.',
      bestEffort:
        'Everything is stored on this computer, in this browser. The browser made no promise: when the disk runs full it may clear the data. Export now and then.',
    },
    removal:
      'Removing the extension deletes everything, and nobody has a copy. So export now and then.',
    exportTitle: 'Export everything',
    exportExplain:
      'One file with all your answers and settings, saved with your downloads.',
    exportFailed: 'The export did not work: {{reason}}',
    restoreTitle: 'Restore from a file',
    restoreExplain: 'Takes back an export. You see what will change before it happens.',
    checking: 'Checking the file',
    preview: {
      title: 'Restore this file?',
      exportedAt: 'Exported on {{date}}',
      answers_one: 'It holds {{count, number}} answer.',
      answers_other: 'It holds {{count, number}} answers.',
      cards_one: '{{count, number}} card has been studied.',
      cards_other: '{{count, number}} cards have been studied.',
      replaces:
        'Your answers and settings on this computer are replaced by those of the file.',
      lostNone: 'No answer on this computer gets lost: the file holds them all.',
      lost_one:
        '{{count, number}} answer on this computer is not in the file and will be lost.',
      lost_other:
        '{{count, number}} answers on this computer are not in the file and will be lost.',
      confirm: 'Restore',
      confirmLost: 'Restore and lose them',
      cancel: 'Cancel',
      failed: 'Not restored, nothing was changed: {{reason}}',
    },
    refused: {
      title: 'This file was not restored',
      kept: 'Nothing was changed.',
      notJson: 'It is not an export of Myodeck: it cannot be read as JSON.',
      foreign: 'It is not an export of Myodeck.',
      newer: 'It was exported by a newer Myodeck. Update the extension and try again.',
      truncated:
        'The file is incomplete. Perhaps the download was cut off; copy it again.',
      checksum:
        'The file was changed or damaged after the export: its check does not come out.',
      invalid: 'Something in the file is not as it should be.',
      detail: 'Technical detail',
      close: 'Close',
    },
  },
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
