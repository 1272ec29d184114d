import type { Language } from '../card/note'
import type { NumericTask } from '../card/task'
import { conversion } from './convert'
import { readQuantity, type ReadQuantity } from './read-quantity'
import { readUnit } from './unit-words'
import type { UnitKey } from './units'
import type { Outcome } from './verdict'

/** Why a typed quantity is not right, apart from a number that is off. */
export type QuantityProblem =
  /** No number, or more than two. */
  | 'unreadable'
  /** One number was typed, a range was asked. */
  | 'wantsRange'
  /** A range was typed, one number was asked. */
  | 'wantsNumber'
  /** The unit measures something else. */
  | 'otherUnit'
  | 'unknownUnit'

/** One typed number, in the unit that was asked. */
export interface TypedEnd {
  readonly value: number
  /** Too low or too high by more than the tolerance. */
  readonly off?: 'low' | 'high'
}

export interface NumericVerdict {
  readonly kind: 'numeric'
  readonly outcome: Outcome
  /** As it was typed, without space around it. */
  readonly typed: string
  readonly problem?: QuantityProblem
  /** The numbers as they were read. */
  readonly ends: readonly TypedEnd[]
  /** They were typed in another unit of the same measure. */
  readonly converted: boolean
  /** Only of a calculation: index of the typical mistake that gives what was typed. */
  readonly mistake?: number
}

type Asked = Pick<NumericTask, 'ends' | 'tolerance' | 'unit'>

/** Where days, months and years meet, nobody counts more exactly. */
const conversionSlack = 0.01

const ranks: Readonly<Record<Outcome, number>> = { right: 2, partly: 1, wrong: 0 }

/**
 * Checks a typed number or range. The unit may be left out; another one of the same measure is converted.
 * A range is right when both its ends are; partly right is one right end, the right number with a wrong
 * unit, and a number where a range is asked that lies in it.
 */
export function gradeNumeric(
  asked: Asked,
  text: string,
  language: Language,
): NumericVerdict {
  const typed = text.trim()
  const verdicts = readQuantity(typed, language).map((read) => judge(asked, typed, read))
  const [first, ...others] = verdicts
  if (!first) {
    const nothing = { ends: [], converted: false, problem: 'unreadable' } as const
    return { kind: 'numeric', outcome: 'wrong', typed, ...nothing }
  }
  return others.reduce(
    (best, other) => (ranks[other.outcome] > ranks[best.outcome] ? other : best),
    first,
  )
}

function judge(asked: Asked, typed: string, read: ReadQuantity): NumericVerdict {
  const factors = read.units.map((unit) => factorTo(asked.unit, unit))
  const problem = factors.find((factor) => typeof factor === 'string')
  const converted = factors.some((factor) => typeof factor === 'number' && factor !== 1)
  const values = read.values.map((value, index) => {
    const factor = factors[index]
    return typeof factor === 'number' ? value * factor : value
  })
  const slack = converted ? conversionSlack : 0
  return {
    kind: 'numeric',
    typed,
    converted,
    ...compare(asked, values, slack, problem),
  }
}

type Compared = Pick<NumericVerdict, 'outcome' | 'problem' | 'ends'>

function compare(
  { ends, tolerance }: Asked,
  values: readonly number[],
  slack: number,
  unitProblem: QuantityProblem | undefined,
): Compared {
  const [low, high = low] = ends
  if (values.length !== ends.length) {
    const problem = values.length < ends.length ? 'wantsRange' : 'wantsNumber'
    const meets =
      values.length === 1 ? isWithin(values[0], [low, high]) : isWithin(low, values)
    return {
      outcome: meets && !unitProblem ? 'partly' : 'wrong',
      problem: unitProblem ?? problem,
      ends: values.map((value) => ({ value })),
    }
  }
  const compared = values.map((value, index) =>
    compareEnd(value, ends[index] ?? Number.NaN, tolerance, slack),
  )
  const right = compared.filter(({ off }) => off === undefined).length
  const all = right === compared.length
  if (unitProblem)
    return { outcome: all ? 'partly' : 'wrong', problem: unitProblem, ends: compared }
  if (all) return { outcome: 'right', ends: compared }
  return { outcome: right > 0 ? 'partly' : 'wrong', ends: compared }
}

function compareEnd(
  value: number,
  wanted: number,
  tolerance: number,
  slack: number,
): TypedEnd {
  const allowed = tolerance + Math.abs(wanted) * Math.max(slack, 1e-9)
  if (Math.abs(value - wanted) <= allowed) return { value }
  return { value, off: value < wanted ? 'low' : 'high' }
}

function isWithin(value: number | undefined, [low = 0, high = low]: readonly number[]) {
  return value !== undefined && low <= value && value <= high
}

/** By what a number in the typed unit is multiplied, or what is wrong with that unit. */
function factorTo(asked: UnitKey, text: string): number | QuantityProblem {
  if (text === '' || asked === 'none') return 1
  const unit = readUnit(text)
  if (unit === undefined) return 'unknownUnit'
  if (isShortFor(unit, asked)) return 1
  return conversion(unit, asked) ?? 'otherUnit'
}

/** The unit itself, or one without what the question says anyway: "sets" for sets per week, "/week" likewise. */
function isShortFor(unit: string, asked: UnitKey): boolean {
  if (unit === asked) return true
  if (unit === '%' && asked === 'percentage points') return true
  const rate = /\/(?:day|week)$/.exec(asked)?.[0]
  return rate !== undefined && (unit === rate || `${unit}${rate}` === asked)
}
