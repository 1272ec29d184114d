/** Every figure of one run, in the order in which it was measured; times in ms. */
export interface Measured {
  /** By number of cards. */
  readonly small: SubjectTimes
  readonly large: SubjectTimes
  readonly firstViewBytes: number
}

export interface SubjectTimes {
  readonly cards: number
  readonly firstCard: readonly number[]
  readonly emptyPage: readonly number[]
  readonly withoutSnapshot: readonly number[]
  readonly firstKey: readonly number[]
  readonly answer: readonly number[]
  readonly bare: readonly number[]
}

export interface Line {
  readonly name: string
  readonly value: string
  readonly target?: string
  readonly passed?: boolean
}

/** One frame at 60 Hz, ms. */
const frameMs = 1000 / 60
/** What "no slower" allows for: two medians of the same thing differ by a few per cent. */
const noSlowerWithin = 1.1
const firstViewLimit = 120_000

/** The middle of the values; 0 without any. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? 0
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper
}

/** What the bench says: medians, ratios within the run, targets. */
export function summarise({ small, large, firstViewBytes }: Measured): Line[] {
  const first = ratio(small.firstCard, small.emptyPage)
  const firstLarge = ratio(large.firstCard, small.firstCard)
  return [
    ...times('Empty extension page to its text', small, large, 'emptyPage'),
    ...times('New tab to first card visible', small, large, 'firstCard'),
    atMost(`  ratio to the empty page, ${small.cards} cards`, first, 1.5),
    atMost(`  ratio of ${large.cards} cards to ${small.cards}`, firstLarge, 1.1),
    ...times('New tab to first card without a snapshot', small, large, 'withoutSnapshot'),
    ...times('New tab to first accepted key', small, large, 'firstKey'),
    ...times('Bare strict transaction of the same writes', small, large, 'bare'),
    ...times('Answer to next card painted and stored', small, large, 'answer'),
    ...[small, large].map(answerLine),
    atMost(
      `  ratio of ${large.cards} cards to ${small.cards}`,
      ratio(large.answer, small.answer),
      noSlowerWithin,
    ),
    {
      name: 'First-view JavaScript, gzip',
      value: `${(firstViewBytes / 1000).toFixed(1)} kB`,
      target: `<= ${firstViewLimit / 1000} kB`,
      passed: firstViewBytes <= firstViewLimit,
    },
  ]
}

function ratio(of: readonly number[], to: readonly number[]): number {
  return median(of) / median(to)
}

function times(
  name: string,
  small: SubjectTimes,
  large: SubjectTimes,
  field: Exclude<keyof SubjectTimes, 'cards'>,
): Line[] {
  return [small, large].map((subject) => ({
    name: `${name}, ${subject.cards} cards`,
    value: `${median(subject[field]).toFixed(1)} ms`,
  }))
}

function atMost(name: string, value: number, limit: number): Line {
  return {
    name,
    value: `${value.toFixed(2)} x`,
    target: `<= ${limit} x`,
    passed: value <= limit,
  }
}

/** Twice the bare transaction, and the frame that the paint has to wait for. */
function answerLine({ cards, answer, bare }: SubjectTimes): Line {
  const inTransactions = (median(answer) - frameMs) / median(bare)
  return {
    name: `  in bare transactions, one frame taken off, ${cards} cards`,
    value: `${inTransactions.toFixed(2)} x`,
    target: '<= 2 x',
    passed: inTransactions <= 2,
  }
}

/** The lines as a table for a terminal. */
export function table(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ name }) => name.length))
  return lines
    .map(({ name, value, target = '', passed }) => {
      const verdict = passed === undefined ? '' : passed ? 'pass' : 'FAIL'
      return `${name.padEnd(width)}  ${value.padStart(9)}  ${target.padEnd(10)} ${verdict}`
    })
    .map((line) => line.trimEnd())
    .join('\n')
}
