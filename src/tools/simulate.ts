import { PlainError } from './plain-error'
import { boundsOf } from './simulate/bound'
import { comparePolicies } from './simulate/compare'
import { coverageTable, forecastCoverage } from './simulate/forecast/coverage'
import { simulateOptions, type SimulateOptions } from './simulate/options'
import { describeScenario, figuresOf, tableOf } from './simulate/report'

/**
 * `npm run simulate`: simulated students learn a deck for an exam with Myodeck's plan and with other schedulers, in
 * the same minutes; with `--forecast`, how well their scores are foretold. See the README for its options.
 */
try {
  const options = simulateOptions(process.argv.slice(2))
  console.log(options.forecast ? forecastReport(options) : comparisonReport(options))
} catch (problem) {
  if (!(problem instanceof PlainError)) throw problem
  console.error(problem.message)
  process.exitCode = 1
}

function comparisonReport({ scenario, json }: SimulateOptions): string {
  const runs = comparePolicies(scenario)
  const bounds = boundsOf(scenario)
  if (json) return JSON.stringify(figuresOf(bounds, runs), null, 2)
  return tableOf(scenario, bounds, runs)
}

function forecastReport({ scenario, json }: SimulateOptions): string {
  const coverages = forecastCoverage(scenario)
  if (json) return JSON.stringify({ forecasts: coverages }, null, 2)
  return `${describeScenario(scenario)}\n\n${coverageTable(coverages)}`
}
