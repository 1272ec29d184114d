/** Texts of the pages of topics, sources, terms and cards, in English. */
export const library = {
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
    own: 'This card is your own; it rests on what you wrote.',
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
  cardView: {
    missing: 'This card is not there',
    missingText:
      'It may have been withdrawn from the deck. What you learned stays in your history.',
  },
  ownNote: {
    title: 'My note: {{title}}',
    explain:
      'Shown with the answer, also on the other cards about the same thing (another direction, another gap). Stored while you type, at most {{most}} characters each; empty both to take the note away.',
    remark: 'Remark',
    mnemonic: 'How I remember it',
    stored: 'Stored',
    refused:
      'This could not be stored. Copy your text before you close this; what was stored earlier is still there.',
    done: 'Done',
    shown: 'My note',
  },
} as const
