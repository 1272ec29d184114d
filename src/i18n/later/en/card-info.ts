/** Texts of "Why this card", in English. */
export const cardInfo = {
  cardInfo: {
    tags: 'Your tags: {{tags}}',
    why: {
      new: 'This card is new to you: it is number {{position}} in the order of learning.',
      step: 'You are learning this card: it comes back the same day, from {{time}} on.',
      dueToday: 'This card is due today.',
      overdue_one: 'This card has been due since yesterday.',
      overdue_other: 'This card has been due for {{count, number}} days.',
      corrected: 'This card was corrected since you learned it, so it comes back once.',
      later: 'This card is not due yet: it comes back on {{date}}.',
      buried: 'This card was put off until {{date}}.',
      suspended: 'This card is suspended: it stays away until you bring it back.',
      round: 'You chose it yourself: {{round}}.',
    },
    retrievability: 'You know it today',
    recall: {
      sure: 'almost certainly',
      likely: 'very likely',
      probably: 'probably',
      doubtful: 'perhaps',
      forgotten: 'probably not',
    },
    stability: 'It holds for',
    stabilityMeans: 'after that you would still know it 9 times in 10',
    difficultyLabel: 'Difficulty',
    outOfTen: '{{value}} of 10',
    difficulty: {
      easy: 'easy for you',
      middling: 'about average',
      hard: 'hard for you',
    },
    due: 'Due',
    dueText: '{{date}} ({{away}})',
    notYet: 'when its turn comes',
    answers: 'So far',
    answered_one: 'answered once',
    answered_other: 'answered {{count, number}} times',
    neverLapsed: 'never forgotten',
    lapsed_one: 'forgotten once',
    lapsed_other: 'forgotten {{count, number}} times',
    today: 'today',
    dueOn: 'due {{date}}',
    curveLabel_one:
      'Forgetting curve after {{count, number}} answer: you know it today with {{recall}}. Due: {{due}}.',
    curveLabel_other:
      'Forgetting curve after {{count, number}} answers: you know it today with {{recall}}. Due: {{due}}.',
    curveReset: 'Forgetting curve up to the reset: since then the card is new.',
    curveCaption:
      'How likely you knew it, from your first answer on. A dot is an answer; the dashed part is what happens if you do nothing.',
    noCurve: 'The forgetting curve begins with your first answer.',
  },
} as const
