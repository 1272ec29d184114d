/** Texts of the exam plan, in English. */
export const exams = {
  plan: {
    empty: 'No exam yet.',
    emptyHow:
      'Give the date and the minutes you have, and every day brings the cards that raise the exam most. You see at once whether the time is enough.',
    outlook: 'Cards you would know on exam day; 8 exams in 10 end inside the range',
    topic: 'Topic, the weakest first',
    seen: 'Seen',
    ifStop: 'If I stop now',
    ifKeep: 'If I keep the plan',
    whole: 'Whole exam',
    allTopics: 'Show all {{count}} topics',
    weakestOnly: 'Show only the weakest topics',
    interval: '{{low}}–{{high}}',
    madeAt: 'Worked out {{when}}. These are cards, not the mark of the exam.',
    working: 'Working out your plan. Until it is there, your cards come as before.',
    failed:
      'The plan could not be worked out. The order of before is kept, and nothing is lost.',
    again: 'Try again',
    shared:
      'Exams share the minutes of a day: where their numbers differ, the larger one counts.',
    how: 'How this is worked out',
    howPlan:
      'Each day has a price for a minute, which rises towards the exam. A card comes on the day on which a second spent on it brings most. Your cards’ memory and due dates are never bent: the plan only chooses what comes when. Topics without an exam come as before.',
    howForecast:
      'The forecast plays the remaining days with your plan, corrected by your own answers. Its range was measured on {{students, number}} simulated students, most with a memory and a speed of their own: wide at first, and narrower the more you have studied and the nearer the exam is.',
    howSimulated:
      'Simulated, not measured on people: for the same minutes this plan brought 0 to 5 points more of the cards on exam day than the best hand-tuned settings of today’s tools, and 1 to 25 more than their default settings; most when time is short.',
    verdict: {
      onCourse: 'On course:',
      short: 'Does not fit:',
      about: 'about {{share}} of your cards, 8 times in 10 between {{low}} and {{high}}.',
      reach_one:
        '{{count}} minute a day reaches about {{share}} of your cards, 8 times in 10 between {{low}} and {{high}}.',
      reach_other:
        '{{count}} minutes a day reach about {{share}} of your cards, 8 times in 10 between {{low}} and {{high}}.',
      today:
        'The exam is today. As things stand you would know about {{share}} of your cards, 8 times in 10 between {{low}} and {{high}}; what you look at today comes on top.',
      noMinutes:
        'No minutes are left before this exam. As things stand you would know about {{share}} of your cards, 8 times in 10 between {{low}} and {{high}}.',
      ample_one:
        'You have more time than you need: {{count}} minute a day would reach about {{share}}.',
      ample_other:
        'You have more time than you need: {{count}} minutes a day would reach about {{share}}.',
      needed_one: '{{count}} minute a day would reach about {{share}}.',
      needed_other: '{{count}} minutes a day would reach about {{share}}.',
      most_one: 'Even {{count}} minute a day would reach no more than about {{share}}.',
      most_other:
        'Even {{count}} minutes a day would reach no more than about {{share}}.',
      reachToday_one:
        '{{count}} minute today reaches about {{share}} of your cards, 8 times in 10 between {{low}} and {{high}}.',
      reachToday_other:
        '{{count}} minutes today reach about {{share}} of your cards, 8 times in 10 between {{low}} and {{high}}.',
      ampleToday_one:
        'You have more time than you need: {{count}} minute today would reach about {{share}}.',
      ampleToday_other:
        'You have more time than you need: {{count}} minutes today would reach about {{share}}.',
      neededToday_one: '{{count}} minute today would reach about {{share}}.',
      neededToday_other: '{{count}} minutes today would reach about {{share}}.',
      mostToday_one:
        'Even {{count}} minute today would reach no more than about {{share}}.',
      mostToday_other:
        'Even {{count}} minutes today would reach no more than about {{share}}.',
      waiting: 'How many minutes would be enough is being worked out.',
      dropMore_one: 'and {{count}} more',
      dropMore_other: 'and {{count}} more',
      drop_one:
        'Or leave this topic out, which brings least for its time; then about that much of the rest is reached:',
      drop_other:
        'Or leave these {{count}} topics out, least worth first; then about that much of the rest is reached:',
    },
    curve: {
      title: 'What other minutes a day would reach',
      minutes: 'Minutes a day',
      share: 'Cards known on exam day, about',
      working: 'Working out what other minutes would reach.',
    },
    study_one: 'Study for your exam: {{count}} minute',
    study_other: 'Study for your exam: {{count}} minutes',
    today: {
      title: 'Today',
      left_one: '{{count}} card, about {{minutes}} min.',
      left_other: '{{count}} cards, about {{minutes}} min, in this order.',
      others_one: 'Cards of no exam take about {{count}} minute more.',
      others_other: 'Cards of no exam take about {{count}} minutes more.',
      all: 'Show all {{count}} cards',
      fewer: 'Show only the first {{count}}',
      resting: 'What is better left today',
      explain:
        'Estimated as if you did not see the card again before the exam. Cards that you answer wrong today come back as well.',
    },
    forecast: {
      title: 'Forecast over time: cards known on exam day',
      first:
        'This is the first forecast. Every study day adds one, so that you see whether you gain ground.',
      keep: 'Forecast if the plan is kept',
      band: '8 exams in 10 end inside',
      stop: 'If you had stopped that day',
      ahead: 'If you keep the plan until then and stop',
      stopColumn: 'If you study no more after it',
      exam: 'Exam, {{day}}',
      day: 'Day',
      until: 'Until {{day}}',
    },
    worth: {
      title:
        'What ten minutes more would bring on each day, in cards on exam day (simulated)',
      last_one:
        'Ten more minutes on the last day bring about as much as {{minutes}} more minutes today.',
      last_other:
        'Ten more minutes on each of the last {{count}} days bring about as much as {{minutes}} more minutes today.',
      cards: 'Cards',
    },
    load: {
      title: 'Load per day, as expected if you keep the plan',
      exam: 'Exam',
      minutes: '{{count}} min',
      first: '{{cards}} new',
      reviews: '{{cards}} again',
    },
  },
  nextExam: {
    today: 'Exam today',
    over: 'Exam over: what now?',
    inDays: 'Exam in {{count}} d',
    days: '{{count}} d',
    range: '{{when}}: {{low}}–{{high}}',
  },
  examReason: {
    later: 'Its next good day would be {{day}}; waiting until then brings less.',
    first:
      'first look: about {{seen}} chance to know it on exam day instead of 0, for about {{count}} s.',
    review:
      'left alone you would know it with {{unseen}} on exam day; seen today {{seen}}: +{{gain}} for about {{count}} s.',
    safe: 'not today: {{unseen}} on exam day without a look.',
    bestDay: 'Its best day is {{day}}.',
    noDay: 'Until then the time is better spent on others.',
    done: 'answered today: about {{unseen}} on exam day if you do not see it again.',
  },
  planDone: {
    nothingLeft:
      'Nothing of your exam plan is worth a minute more today: every card waits for a better day.',
    dayOff: 'No minutes for your exam are planned for today.',
    used_one: 'Today’s minute for your exam is used.',
    used_other: 'Today’s {{count}} minutes for your exam are used.',
    tenMore: 'Ten more would bring about {{cards}} more cards on exam day (simulated).',
    add: '{{count}} more minutes',
  },
  exam: {
    new: 'New exam',
    edit: 'Edit exam',
    resit: 'New resit',
    resitName: '{{name}}, resit',
    defaultName: 'Exam',
    name: 'Name',
    date: 'Date',
    time: 'Time',
    minutes: 'Minutes a day',
    language: 'Language of the exam',
    nl: 'Dutch',
    en: 'English',
    topics: 'Subjects',
    topicsChosen: '{{count}} of {{all}} topics',
    cards_one: '{{count, number}} card',
    cards_other: '{{count, number}} cards',
    weightOf: 'How much a card of “{{topic}}” counts',
    times: '× {{times}}',
    weightExplain:
      'A topic that the exam asks about twice as much counts twice: its cards come sooner.',
    daysTitle: 'Weekdays, last week and days off',
    ownDays: 'Each weekday has its own minutes',
    weekMinutes: 'Minutes on each weekday',
    ownLastWeek: 'Other minutes in the last week',
    lastWeek: 'Minutes a day in the last week',
    lastWeekExplain:
      'In simulation, moving a quarter of the minutes into the last week added 2 to 4 points on exam day when time was short, and nothing when it was ample.',
    dayOff: 'Day off',
    addDayOff: 'Add day off',
    removeDayOff: 'Study on {{day}} after all',
    daysOff: 'Days off',
    lightRepeats: 'Repeat on the same day only what I did not know',
    lightRepeatsExplain:
      'Saves time for other cards. In simulation it brought 12 to 25 points more on exam day when time was short, and at most 0.4 when it was ample; it is also the part that the simulation knows least about.',
    make: 'Make plan',
    keep: 'Keep changes',
    cancel: 'Cancel',
    problem: {
      name: 'The exam needs a name.',
      date: 'Give the date and the time of the exam.',
      past: 'That moment is over. Choose a later one.',
      topics: 'Choose at least one topic.',
      minutes: 'Give minutes from 0 to {{most}}, and more than 0 on some day.',
    },
    today: 'Today',
    tomorrow: 'Tomorrow',
    inDays_one: 'In {{count}} day',
    inDays_other: 'In {{count}} days',
    over: 'Over',
    state: {
      running: 'Planned',
      finished: 'Finished',
      slowed: 'Finished, no new cards',
      archived: 'Archived',
    },
    editThis: 'Edit or move',
    finish: 'Finish before its day',
    reopen: 'Plan for it again',
    settleAgain: 'Choose again how its topics go on',
    makeResit: 'Copy for a resit',
    delete: 'Delete',
    settle: {
      title: 'This exam is over. How shall its topics go on?',
      early:
        'Then nothing is planned for this exam any more. How shall its topics go on?',
      cancel: 'Go on planning',
      finished: 'Keep learning',
      slowed: 'Slow down: no new cards',
      archived: 'Archive: let them rest',
      explain:
        'Your cards keep what you learned. Another exam with these topics brings them back.',
    },
    mark: {
      forecast: 'Predicted before the exam',
      foretold:
        'About {{share}} of your cards, 8 times in 10 between {{low}} and {{high}} ({{day}})',
      noForecast: 'Nothing was predicted for this exam.',
      own: 'Your mark',
      keep: 'Keep mark',
      explain:
        'As you got it: 7.5, 14/20, passed. Known cards and a mark are not the same.',
    },
    done: {
      made: '{{name}} was made',
      edited: '{{name}} was changed',
      copied: '{{name}} was made',
      settled: '{{name}} was changed',
      marked: 'The mark of {{name}} was kept',
      deleted: '{{name}} was deleted',
      undone: 'Taken back',
    },
    undoStale:
      'Nothing was taken back: your exams were changed in another tab meanwhile. The button now names that change.',
    undo: {
      made: 'Undo: {{name}} made',
      edited: 'Undo: {{name}} changed',
      copied: 'Undo: {{name}} made',
      settled: 'Undo: how {{name}} goes on',
      marked: 'Undo: mark of {{name}}',
      deleted: 'Undo: {{name}} deleted',
    },
  },
} as const
