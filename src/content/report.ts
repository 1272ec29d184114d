import { missingKeys, type Count, type Coverage } from './coverage'

/** The counts and the coverage as text for a terminal. */
export function reportOf(coverage: Coverage): string {
  const missing = missingKeys(coverage.facts)
  const facts = Object.keys(coverage.facts).length
  return [
    `${coverage.notes} notes, ${coverage.cards} cards, ${coverage.figures} figures`,
    ...table('kind', coverage.kinds),
    ...table('subject', coverage.subjects),
    ...table('topic', coverage.topics),
    '',
    'section of the seed: notes',
    ...Object.entries(coverage.sections).map(
      ([section, notes]) =>
        `  ${section.padEnd(4)}${String(notes.length).padStart(4)}  ${listed(notes)}`,
    ),
    '',
    'statement of the seed -> notes',
    ...coverage.statements.map(
      ({ section, text, notes }) => `  ${section.padEnd(4)}${text} -> ${listed(notes)}`,
    ),
    '',
    `fact -> notes (${facts - missing.length} of ${facts} facts have one)`,
    ...Object.entries(coverage.facts).map(
      ([fact, notes]) => `  ${fact}  ${listed(notes)}`,
    ),
  ].join('\n')
}

function listed(notes: readonly string[]): string {
  return notes.length > 0 ? notes.join(', ') : 'none'
}

function table(title: string, counts: Readonly<Record<string, Count>>): string[] {
  const names = Object.keys(counts)
  const width = Math.max(...names.map((name) => name.length)) + 2
  return [
    '',
    `${title}: notes, cards`,
    ...Object.entries(counts).map(
      ([name, { notes, cards }]) =>
        `  ${name.padEnd(width)}${String(notes).padStart(4)}${String(cards).padStart(6)}`,
    ),
  ]
}
