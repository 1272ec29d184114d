import { parseArgs } from 'node:util'
import type { StepsName } from '../../domain/scheduling/types'
import { PlainError } from '../plain-error'
import type { MemoryKind } from './truth'

/** What is simulated: so many students who all learn the same deck of new cards for one exam. */
export interface Scenario {
  readonly cards: number
  /** Days of study; the exam is on the morning after. */
  readonly days: number
  /** A day. */
  readonly minutes: number
  readonly students: number
  /** Of the first student; the next one has the next number. */
  readonly seed: number
  /** `other`: every student's memory and speed are her own, and no scheduler is told. */
  readonly memory: MemoryKind
  readonly steps: StepsName
  /** Share of the days, 0 … 1, on which a student does not study after all. */
  readonly miss: number
}

export interface SimulateOptions {
  readonly scenario: Scenario
  /**
   * `compare`: schedulers are compared with each other. `forecast`: forecasts are compared with results. `calibrate`: the
   * table of the forecast intervals is made anew, always from the same students, whatever the scenario.
   */
  readonly task: 'compare' | 'forecast' | 'calibrate'
  readonly json: boolean
}

/** Forecasts are hard for students unlike the model, and how often they hold needs many of them. */
const forForecasts = { memory: 'other', students: '250' } as const
const forSchedulers = { memory: 'default', students: '30' } as const

/** What `npm run simulate -- …` was asked for. Throws with a sentence when that cannot be understood. */
export function simulateOptions(args: readonly string[]): SimulateOptions {
  const values = valuesOf(args)
  const usual = values.forecast ? forForecasts : forSchedulers
  return {
    scenario: {
      cards: wholeNumber('--cards', values.cards),
      days: wholeNumber('--days', values.days),
      minutes: amount('--minutes', values.minutes, 24 * 60),
      students: wholeNumber('--students', values.students ?? usual.students),
      seed: wholeNumber('--seed', values.seed),
      memory: oneOf('--memory', values.memory ?? usual.memory, ['default', 'other']),
      steps: oneOf('--repeats', values.repeats, ['two-steps', 'light']),
      miss: amount('--miss', values.miss, 0.95),
    },
    task: values.calibrate ? 'calibrate' : values.forecast ? 'forecast' : 'compare',
    json: values.json,
  }
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        cards: { type: 'string', default: '300' },
        days: { type: 'string', default: '30' },
        minutes: { type: 'string', default: '20' },
        students: { type: 'string' },
        seed: { type: 'string', default: '1000' },
        memory: { type: 'string' },
        repeats: { type: 'string', default: 'light' },
        miss: { type: 'string', default: '0' },
        forecast: { type: 'boolean', default: false },
        calibrate: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values
  } catch (problem) {
    throw new PlainError(problem instanceof Error ? problem.message : String(problem))
  }
}

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new PlainError(`${name} takes a whole number from 1 on, not "${text}"`)
}

function amount(name: string, text: string, most: number): number {
  const value = Number(text)
  if (/^\d+(\.\d+)?$/.test(text) && value <= most) return value
  throw new PlainError(`${name} takes a number from 0 to ${most}, not "${text}"`)
}

function oneOf<Name extends string>(
  name: string,
  text: string,
  known: readonly Name[],
): Name {
  const found = known.find((one) => one === text)
  if (found) return found
  throw new PlainError(`${name} takes ${known.join(' or ')}, not "${text}"`)
}
