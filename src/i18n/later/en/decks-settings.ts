/** Texts of the settings of single decks, in English. */
export const decksSettings = {
  deckSettings: {
    group: 'Single subjects and topics',
    title: 'Where a subject or topic differs',
    explain:
      'An empty field is as everywhere. Limits hold beside those for all cards, and what stands at a topic goes before its subject. An exam plan keeps to its minutes, not to these limits.',
    none: 'Every subject and topic is as everywhere.',
    add: 'Subject or topic',
    choose: 'Choose …',
    table: 'Settings of single subjects and topics',
    deck: 'Subject or topic',
    newPerDay: 'New per day',
    reviewsPerDay: 'Reviews per day',
    desiredRetention: 'Desired retention',
    newOrder: 'New cards come',
    field: '{{setting}}: {{deck}}',
    everywhere: 'as everywhere',
    first: 'before all others',
    last: 'after all others',
    remove: '{{deck}}: as everywhere again',
    removed: '{{deck}} is as everywhere again.',
    gone: '{{deck}} (no longer there)',
  },
} as const
