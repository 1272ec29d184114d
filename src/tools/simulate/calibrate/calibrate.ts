import type { IntervalTable } from '../../../domain/exam/interval-table'
import type { Forecast } from '../forecast/forecast-student'
import { forecastStudents } from '../forecast/forecast-students'
import { calibrationCases } from './calibration-cases'
import { fitInterval } from './fit-interval'

/** How many students with a memory of their own are simulated of each short exam. */
const rounds = 18

/** So many students in a row belong to the same half, so that both halves repeat cards in both ways. */
const run = 4

/**
 * Makes the table of the forecast intervals anew, always the same.
 * @param onStudent told after each student how many are done, of how many
 */
export function calibrate(
  onStudent: (done: number, of: number) => void = () => undefined,
  cases = calibrationCases(rounds),
): IntervalTable {
  const byStudent = cases.map((scenario, index) => {
    const forecasts = forecastStudents(scenario).filter(isOpen)
    onStudent(index + 1, cases.length)
    return forecasts
  })
  const half = (parity: number): Forecast[][] =>
    byStudent.filter((_, index) => Math.floor(index / run) % 2 === parity)
  return fitInterval([half(0), half(1)])
}

/** Nothing is to be learnt from forecasts that are certain: before her first day, if she stops. */
function isOpen({ basis }: Forecast): boolean {
  return basis.open > 0
}

/** The table as the module that the product reads. */
export function tableModule(table: IntervalTable): string {
  const { memory, answers, time, days, half } = table
  const round = (value: number): number => Number(value.toPrecision(3))
  return [
    `import type { IntervalTable } from './interval-table'`,
    '',
    '/**',
    ' * Made by `npm run simulate -- --calibrate` from simulated students, half of whom had a memory and a speed of their',
    ' * own. To be made anew from real exams once there are 50.',
    ' */',
    'export const intervalTable: IntervalTable = {',
    `  students: ${table.students},`,
    `  forecasts: ${table.forecasts},`,
    '  memory: [',
    ...memory.map(
      ({ daysLeft, spread }) =>
        `    { daysLeft: ${daysLeft}, spread: ${round(spread)} },`,
    ),
    '  ],',
    `  answers: { spread: ${round(answers.spread)}, reviews: ${Math.round(answers.reviews)} },`,
    `  time: { spread: ${round(time.spread)}, seconds: ${Math.round(time.seconds)} },`,
    `  days: { spread: ${round(days.spread)} },`,
    `  half: { 80: ${round(half[80])}, 90: ${round(half[90])} },`,
    '}',
    '',
  ].join('\n')
}
