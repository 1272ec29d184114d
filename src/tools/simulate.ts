import { PlainError } from './plain-error'
import { boundsOf } from './simulate/bound'
import { comparePolicies } from './simulate/compare'
import { simulateOptions } from './simulate/options'
import { figuresOf, tableOf } from './simulate/report'

/**
 * `npm run simulate`: simulated students learn a deck for an exam with Myodeck's plan and with other schedulers, in
 * the same minutes. See the README for its options.
 */
try {
  const { scenario, json } = simulateOptions(process.argv.slice(2))
  const runs = comparePolicies(scenario)
  const bounds = boundsOf(scenario)
  console.log(
    json
      ? JSON.stringify(figuresOf(bounds, runs), null, 2)
      : tableOf(scenario, bounds, runs),
  )
} catch (problem) {
  if (!(problem instanceof PlainError)) throw problem
  console.error(problem.message)
  process.exitCode = 1
}
