import type { Bounds } from './bound'
import type { Runs } from './compare'
import type { Scenario } from './options'
import type { PolicyName } from './policies/all-policies'
import type { RunResult } from './run'
import { halfWidth, mean } from './statistics'

/** Percent of the deck. */
export interface PolicyFigures {
  readonly recall: number
  /** Half the width of the 95 % interval of `recall`. */
  readonly ci: number
  /** Recall 90 days after the exam without study. */
  readonly after90: number
}

/** What `npm run simulate -- --json` prints. */
export interface SimulationFigures {
  readonly bound: number
  readonly boundAtPrices: number
  readonly policies: Readonly<Record<PolicyName, PolicyFigures>>
}

export function figuresOf(bounds: Bounds, runs: Runs): SimulationFigures {
  const policies: Partial<Record<PolicyName, PolicyFigures>> = {}
  for (const name of namesOf(runs)) policies[name] = policyFigures(runs[name])
  return {
    bound: percent(bounds.bound),
    boundAtPrices: percent(bounds.boundAtPrices),
    policies: policies as Record<PolicyName, PolicyFigures>,
  }
}

function namesOf(runs: Runs): PolicyName[] {
  return Object.keys(runs) as PolicyName[]
}

function policyFigures(results: readonly RunResult[]): PolicyFigures {
  const recalls = results.map(({ recall }) => recall)
  return {
    recall: percent(mean(recalls)),
    ci: percent(halfWidth(recalls)),
    after90: percent(mean(results.map(({ after90 }) => after90))),
  }
}

/** To a thousandth, so that differences of rounded figures are still right to a hundredth. */
function percent(share: number): number {
  return Math.round(100_000 * share) / 1000
}

/** The same as a table for people, with the plan's lead over each scheduler for the same students. */
export function tableOf(scenario: Scenario, bounds: Bounds, runs: Runs): string {
  const figures = figuresOf(bounds, runs)
  const rows = namesOf(runs).map((name) => {
    const { recall, ci, after90 } = figures.policies[name]
    return [
      name.padEnd(26),
      `${recall.toFixed(2)} ±${ci.toFixed(2)}`.padEnd(15),
      after90.toFixed(2).padEnd(15),
      name === 'exam-plan' ? '' : leadOver(runs['exam-plan'], runs[name]),
    ].join('')
  })
  return [
    describeScenario(scenario),
    '',
    'scheduler'.padEnd(26) + 'exam day, %'.padEnd(15) + '90 days later  plan minus this',
    ...rows,
    '',
    `No scheduler can exceed ${figures.bound.toFixed(2)} (${figures.boundAtPrices.toFixed(2)} at looked-up prices)` +
      ` with the default memory and no day missed.`,
  ].join('\n')
}

function leadOver(plan: readonly RunResult[], other: readonly RunResult[]): string {
  const leads = plan.map(({ recall }, student) => recall - (other[student]?.recall ?? 0))
  const lead = percent(mean(leads))
  return `${lead < 0 ? '' : '+'}${lead.toFixed(2)} ±${percent(halfWidth(leads)).toFixed(2)}`
}

/** What was simulated, in one line. */
export function describeScenario({
  cards,
  days,
  minutes,
  students,
  seed,
  memory,
  steps,
  miss,
}: Scenario): string {
  const missed = miss > 0 ? `, ${Math.round(100 * miss)} % of the days missed` : ''
  return (
    `Simulated, not measured on people. ${students} students from seed ${seed}, ${cards} cards, ${days} days, ${minutes} minutes a day, ` +
    `${memory} memory, repeats ${steps}${missed}.`
  )
}
