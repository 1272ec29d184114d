import { stateGrid } from '../../../domain/exam/state-grid'
import { visitModel } from '../../../domain/exam/visit-model'
import type { Scenario } from '../options'
import { defaultMemory } from '../truth'
import { forecastStudent, type Forecast } from './forecast-student'

/** Days before the exam on which a forecast is made; those before the first study day are left out. */
const daysBefore = [120, 90, 60, 45, 28, 14, 7, 3, 1, 0]

/** Forecasts the exam of every student and tells what came of it. */
export function forecastStudents(scenario: Scenario): Forecast[] {
  const model = visitModel(defaultMemory, scenario.steps, stateGrid())
  return Array.from({ length: scenario.students }, (_, student) =>
    forecastStudent(scenario, model, scenario.seed + student, daysBefore),
  ).flat()
}
