import { parseArgs } from 'node:util'

export interface BenchOptions {
  readonly json: boolean
  /** How often each figure is measured. */
  readonly rounds: number
  /** Where filled profiles are kept and found again; without one they are made anew and deleted. */
  readonly profiles: string | undefined
  /** Cards of the large deck. */
  readonly cards: number
}

/** What `npm run bench -- …` was asked for. Throws with a sentence when that cannot be understood. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '15' },
      profiles: { type: 'string' },
      cards: { type: 'string', default: '100000' },
    },
  })
  return {
    json: values.json,
    rounds: wholeNumber('--rounds', values.rounds),
    profiles: values.profiles,
    cards: wholeNumber('--cards', values.cards),
  }
}

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new Error(`${name} takes a whole number from 1 on, not "${text}"`)
}
