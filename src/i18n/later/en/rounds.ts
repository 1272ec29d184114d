/** Texts of the ways to study and what is said at their end, in English. */
export const rounds = {
  done: {
    title: 'Done for today',
    round: 'This round is done',
    nothingNew: 'Nothing is due right now.',
    answered_one: 'You gave {{count, number}} answer today.',
    answered_other: 'You gave {{count, number}} answers today.',
    nextLearning:
      'One thing is still fresh: the next card comes back in {{interval}}. Wait for it, or leave it for tomorrow.',
    nextLearningNow: 'One thing is still fresh: the next card comes back any moment now.',
    tomorrow: 'Tomorrow',
    examMinutes_one: '{{count, number}} minute for your exam',
    examMinutes_other: '{{count, number}} minutes for your exam',
    reviews_one: '{{count, number}} review',
    reviews_other: '{{count, number}} reviews',
    newCards_one: '{{count, number}} new card',
    newCards_other: '{{count, number}} new cards',
    and: '{{first}} and {{second}}',
    tomorrowNothing: 'nothing is due',
    from: 'from {{time}}',
  },
  clock: {
    behind:
      'This computer’s clock says {{today}}, but your newest answer is from {{last}}. If the clock was wrong then and is right now, Myodeck can correct the dates.',
    redate: 'Correct the dates',
  },
  round: {
    missed: 'What you missed today',
    ahead: 'Studying ahead',
    due: 'Due in {{topic}}',
    new: 'New cards in {{topic}}',
    topic: 'Practising {{topic}}',
    counts: 'Your answers count as usual.',
    countsEarly: 'These cards are not due yet; your answers count.',
    practising: 'Practice: the grade of this card does not change its schedule.',
    end: 'End',
    endLong: 'End this round',
  },
  summary: {
    today: 'Today so far',
    round: 'This round',
    answers_one: '{{count, number}} answer in {{time}}, {{right, number}} of them known.',
    answers_other:
      '{{count, number}} answers in {{time}}, {{right, number}} of them known.',
    begun_one: '{{count, number}} new card begun.',
    begun_other: '{{count, number}} new cards begun.',
    stronger_one:
      '{{count, number}} card now holds longer: {{after}} instead of {{before}}.',
    stronger_other:
      '{{count, number}} cards now hold longer: typically {{after}} instead of {{before}}.',
    forgotten_one:
      '{{count, number}} card was forgotten and starts again in short steps.',
    forgotten_other:
      '{{count, number}} cards were forgotten and start again in short steps.',
    practised_one:
      '{{count, number}} answer was practice and changed nothing in the schedule.',
    practised_other:
      '{{count, number}} answers were practice and changed nothing in the schedule.',
    missed: 'Missed',
    times: '{{count, number}} times',
    more: 'and {{count, number}} more',
    studyMissed: 'Study only what I missed',
    ahead: 'Study ahead',
    learn: 'Learn new: {{topic}}',
    practiceExam: 'Practice exam',
    back: 'Back to what is due',
  },
  topicWays: {
    title: 'Study “{{topic}}”',
    due_one: 'What is due ({{count, number}} card)',
    due_other: 'What is due ({{count, number}} cards)',
    new_one: 'Learn new: {{count, number}} card',
    new_other: 'Learn new: the next {{count, number}} cards',
    newExplain: 'They come on top of today’s limit for new cards.',
    practise_one: 'Practise the card',
    practise_other: 'Practise all {{count, number}} cards',
    practiseExplain:
      'Your answers stand in the history and change nothing in the schedule.',
    print: 'Read the whole topic',
    close: 'Close',
  },
} as const
