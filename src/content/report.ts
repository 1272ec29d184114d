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
    'section: notes',
    ...Object.entries(coverage.sections).map(
      ([section, notes]) => `  ${section.padEnd(4)}${String(notes.length).padStart(4)}`,
    ),
    '',
    `facts with a note: ${facts - missing.length} of ${facts}`,
    ...Object.entries(coverage.facts)
      .filter(([, notes]) => notes.length > 0)
      .map(([fact, notes]) => `  ${fact}  ${notes.join(', ')}`),
    ...(missing.length > 0 ? [`facts without a note: ${missing.join(' ')}`] : []),
  ].join('\n')
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
