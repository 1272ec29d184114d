/** Texts of the weights fitted to one's own answers, in English. */
export const weights = {
  weights: {
    title: 'Your own weights',
    row: 'How your memory fades',
    explain:
      'How fast a memory fades differs from one person to the next. From {{fewest, number}} reviews on, Myodeck can fit the 21 weights of its memory model to your answers, on this computer and beside the page. In simulation that is worth about 1 point of recall on exam day; it was not measured on people.',
    count:
      '{{count, number}} of {{fewest, number}} reviews. A review is the first answer of a day to a card that was not new.',
    enough_one: '{{count, number}} review to learn from.',
    enough_other: '{{count, number}} reviews to learn from.',
    start: 'Fit to my answers',
    again: 'Fit anew',
    running: 'Fitting to your answers',
    switching: 'Computing the memory of every card',
    cancel: 'Cancel',
    better:
      'The newer half of your reviews is predicted better by weights fitted to those before it.',
    notBetter:
      'Weights fitted to your older reviews do not predict the newer ones better than those in force. Nothing changes; try again when you have more.',
    use: 'Use my own weights',
    leave: 'Leave it as it is',
    inForce:
      'Your own weights are in force, fitted on {{date}} to {{count, number}} reviews.',
    inForceUnknown: 'Weights of your own are in force.',
    switched_one:
      '{{count, number}} card remembers by them now. Due dates stay as they are; the next answers use them.',
    switched_other:
      '{{count, number}} cards remember by them now. Due dates stay as they are; the next answers use them.',
    back: 'Back to the weights of before',
    backStandard: 'Back to the standard weights',
    cannot:
      'This browser cannot run the fitting: {{reason}}. Everything else works as before.',
    failed: 'It did not work, and nothing was changed: {{reason}}',
    table: 'Before and after',
    measure: 'What',
    before: 'Before',
    after: 'Fitted',
    expected: 'Expected to be known',
    known: 'Really known',
    logLoss: 'Error of the prediction (log loss, lower is better)',
    first: 'First interval after {{grade}}, for 90% recall',
  },
} as const
