import type { Forecast } from '../domain/exams/forecast'
import type { MyodeckDatabase } from './database'

/** What was foretold for an exam, the oldest first. */
export function readForecasts(db: MyodeckDatabase, examId: string): Promise<Forecast[]> {
  return db.forecasts.where('examId').equals(examId).sortBy('studyDay')
}

/** Puts all forecasts in the place of the stored ones; inside the caller's transaction. */
export async function replaceForecasts(
  db: MyodeckDatabase,
  forecasts: readonly Forecast[],
): Promise<void> {
  await db.forecasts.clear()
  await db.forecasts.bulkPut(forecasts)
}
