/** Texts of the help page, in English. */
export const help = {
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
    own: 'In your own words',
    ownText:
      'E opens the card that you study in the editor. On a card of the deck you can put every text in your own words; what you know of it stays, the card says that it is your version, and the deck’s text is one button away. When an update changes a text that you replaced, yours stays until you have looked at both. All of it can be taken back, and undone.',
    privacy: 'Privacy',
    privacyText:
      'There is no account, and nothing leaves your computer. Everything you learn is kept in this browser. Removing the extension deletes it, so export now and then. Only a link that you follow yourself, such as a DOI, opens a page of somebody else.',
    licences: 'Licences',
    licencesText:
      'Myodeck is free software under the MIT licence. It is built with Svelte, Dexie.js (Apache 2.0), ts-fsrs and Valibot (MIT). The icons are codicons by Microsoft (CC BY 4.0).',
  },
} as const
