import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from './plain-error'
import { projectFolder } from './project'
import { boundsOf } from './simulate/bound'
import { calibrate, tableModule } from './simulate/calibrate/calibrate'
import { comparePolicies } from './simulate/compare'
import { coverageReport, coverageTable } from './simulate/forecast/coverage-report'
import { forecastStudents } from './simulate/forecast/forecast-students'
import { simulateOptions, type SimulateOptions } from './simulate/options'
import { describeScenario, figuresOf, tableOf } from './simulate/report'

/** Where the product reads the table of the forecast intervals. */
const tableFile = join(projectFolder, 'src/domain/exam/interval-table-data.ts')

const reports: Readonly<
  Record<SimulateOptions['task'], (options: SimulateOptions) => string>
> = {
  compare: comparisonReport,
  forecast: forecastReport,
  calibrate: calibrationReport,
}

/**
 * `npm run simulate`: simulated students learn a deck for an exam with Myodeck's plan and with other schedulers, in
 * the same minutes; with `--forecast`, how well their scores are foretold; with `--calibrate`, the width of the
 * forecast intervals is measured anew. See the README for its options.
 */
try {
  const options = simulateOptions(process.argv.slice(2))
  console.log(reports[options.task](options))
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
  const forecasts = coverageReport(forecastStudents(scenario))
  if (json) return JSON.stringify({ forecasts }, null, 2)
  return `${describeScenario(scenario)}\n\n${coverageTable(forecasts)}`
}

function calibrationReport(): string {
  const calibration = calibrate((done, of) => {
    if (done % 20 === 0) console.error(`${done} of ${of} students`)
  })
  const text = tableModule(calibration)
  writeFileSync(tableFile, text)
  return text
}
