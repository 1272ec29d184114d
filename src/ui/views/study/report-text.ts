/** What the maker of a deck needs to find a card again. */
export interface CardReport {
  readonly cardId: string
  /** Version of the shipped content. */
  readonly version: string
  readonly language: string
  /** She has changed texts of the deck, so what follows is not the deck's alone. */
  readonly ownWords: boolean
  readonly question: string
  readonly options: readonly string[]
  readonly answer: string
  readonly explanation: string
}

/** The names that stand before the values, in the language of the interface. */
export type ReportLabels = Readonly<
  Record<
    | 'card'
    | 'version'
    | 'language'
    | 'ownWords'
    | 'question'
    | 'answer'
    | 'explanation'
    | 'wrong',
    string
  >
>

/** The text of a card alone: question, options, answer, explanation, one paragraph each. */
export function cardText(report: CardReport): string {
  const options = report.options.map((option) => `- ${option}`).join('\n')
  return [report.question, options, report.answer, report.explanation]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** The text of a report, with a last line left open for what is wrong. */
export function reportText(report: CardReport, labels: ReportLabels): string {
  return [
    `${labels.card}: ${report.cardId}`,
    `${labels.version}: ${report.version}`,
    `${labels.language}: ${report.language}`,
    ...(report.ownWords ? [labels.ownWords] : []),
    '',
    `${labels.question}: ${report.question}`,
    ...report.options.map((option) => `- ${option}`),
    `${labels.answer}: ${report.answer}`,
    `${labels.explanation}: ${report.explanation}`,
    '',
    `${labels.wrong}: `,
  ].join('\n')
}
