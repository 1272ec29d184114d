/** Texts of the settings, in English. */
export const settings = {
  settings: {
    title: 'Settings',
    intro: 'The defaults are good for most students. What you change is marked.',
    changed: 'changed',
    reset: 'Reset “{{setting}}” to its default',
    default: 'Default: {{value}}',
    range: '{{min}} to {{max}}',
    saved: 'Saved.',
    notSaved: 'Not saved: {{reason}}',
    search: 'Search the settings',
    sections: 'Sections',
    found_one: '{{count, number}} setting found',
    found_other: '{{count, number}} settings found',
    on: 'on',
    off: 'off',
    group: {
      day: 'Every day',
      memory: 'Memory',
      answering: 'Answering',
      newTab: 'New tab',
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
    newTab: {
      label: 'Myodeck in a new tab',
      explain:
        'When Myodeck stays away, the browser shows its own new tab. The toolbar’s button always has your cards.',
      firefox:
        'Firefox does not let an extension open its own new tab; when Myodeck stays away, you see a quiet page with a search field.',
      cards: 'Always',
      due: 'Only when cards are due',
      never: 'Never',
    },
    cardsPerTab: {
      label: 'Cards per new tab',
      explain:
        'After so many answers a new tab makes room for what you opened it for; Enter goes on studying. Counts from your second study day on.',
      none: 'no limit',
    },
    textSize: {
      label: 'Text size',
      explain: 'Of the whole program, the toolbar’s popup included.',
    },
    motion: {
      label: 'Motion',
      explain: 'Whether things glide into place or are simply there.',
      system: 'As the system asks',
      reduce: 'Always reduced',
    },
    twoGrades: {
      label: 'Grade with two buttons',
      explain:
        'Only Again and Good: 1 is Again, 2 and 3 are Good. Less to decide; the intervals adapt to you a little more slowly.',
    },
    sounds: {
      label: 'Sounds',
      explain:
        'A soft tone when an answer was right or not, and one at the end. Nothing is played before you press a key or click.',
    },
    file: {
      export: 'Export settings',
      import: 'Import settings',
      hint: 'Keyboard shortcuts have a file of their own, and a full backup holds everything.',
      imported: 'Imported: the settings are those of the file.',
      refused: 'Not imported, nothing was changed: {{reason}}',
      notJson: 'the file cannot be read as JSON.',
      foreign: 'it holds no settings of Myodeck.',
      backup: 'it is a full backup; use “Restore from a file” below.',
      newer: 'it was written by a newer Myodeck. Update the extension first.',
      invalid: 'something in it is not as it should be ({{detail}}).',
    },
    suspended: {
      title: 'Suspended cards',
      explain: 'Cards that you suspended stay out of study until you bring them back.',
    },
  },
} as const
