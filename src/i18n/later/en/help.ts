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
    plan: 'Give the date of an exam, the minutes you have and its subjects. Each day then brings the cards that should raise your result most, whatever their due day, and the grades show what each leads to on exam day. Topics that no exam asks come as before.',
    planRange:
      'The plan says whether your minutes are enough and what to expect: a range in which 8 of 10 such exams end. It is a forecast from your own answers, not a promise.',
    openPlan: 'To the exam plan',
    practice:
      'Questions drawn from your cards, with a time limit and a pass mark that you choose. You say how sure you are before each answer; the result shows your score, how it was corrected for guessing, and what you were sure of but had wrong. A pause or a closed browser loses nothing, and you decide at the end whether the answers count as reviews.',
    openPractice: 'To the practice exams',
    browse:
      'Every card in a table. Search in words of both languages, and narrow down with terms such as is:due, topic:hormones or kind:cloze, which are completed while you type. What you find can be studied; what you select can be suspended, flagged, tagged or given another day, and one undo takes it back.',
    openBrowse: 'To all cards',
    own: 'In your own words',
    ownText:
      'E opens the card that you study in the editor. On a card of the deck you can put every text in your own words; what you know of it stays, the card says that it is your version, and the deck’s text is one button away. When an update changes a text that you replaced, yours stays until you have looked at both. All of it can be taken back, and undone.',
    privacy: 'Privacy',
    privacyText:
      'There is no account, and nothing leaves your computer. Everything you learn is kept in this browser. Removing the extension deletes it, so export now and then. Only a link that you follow yourself, such as a DOI, opens a page of somebody else.',
    licences: 'Licences',
    licencesText:
      'Myodeck is free software under the MIT licence. It is built with Svelte, Dexie.js (Apache 2.0), ts-fsrs, Valibot and marked (MIT), and fsrs-browser (BSD). The icons are codicons by Microsoft (CC BY 4.0).',
  },
} as const
