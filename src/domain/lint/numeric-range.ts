import { taskRule } from './rule'

/** A range goes upwards, and its tolerance leaves something to know. */
export const numericRange = taskRule((task) => {
  if (task.kind !== 'numeric') return []
  const { value, range, tolerance = 0 } = task
  if (range && range[0] >= range[1]) {
    const message = `the range goes from ${range[0]} to ${range[1]}: write the lower end first`
    return [{ code: 'rangeOrder', path: ['range'], message }]
  }
  const size = range ? range[1] - range[0] : Math.abs(value ?? 0)
  if (tolerance === 0 || tolerance < size / 2) return []
  const message = `a tolerance of ${tolerance} lets nearly everything pass`
  return [{ code: 'toleranceWide', path: ['tolerance'], message }]
})
