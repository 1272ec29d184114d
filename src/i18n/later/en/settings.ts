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
} as const
