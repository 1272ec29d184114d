import { checkParameters } from '../domain/scheduling/check'
import type { ParameterSet } from '../domain/scheduling/types'
import { changeParameters } from '../storage/change-parameters'
import type { MyodeckDatabase } from '../storage/database'

/**
 * Changes single settings, which happens seldom: no card waits for this code.
 * @throws RangeError when a value is out of its range; nothing is then changed.
 */
export function changeChecked(
  db: MyodeckDatabase,
  change: Partial<ParameterSet>,
): Promise<ParameterSet | undefined> {
  return changeParameters(db, change, refuseProblems)
}

function refuseProblems(changed: ParameterSet): void {
  const [problem] = checkParameters(changed)
  if (!problem) return
  const { field, min, max } = problem
  throw new RangeError(`${field} must lie in ${min} to ${max}`)
}
