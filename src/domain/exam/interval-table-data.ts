import type { IntervalTable } from './interval-table'

/**
 * Made by `npm run simulate -- --calibrate` from simulated students whose memory and speed were their own. To be made
 * anew from real exams once there are 50.
 */
export const intervalTable: IntervalTable = {
  students: 312,
  forecasts: 4729,
  memory: [
    { daysLeft: 0, spread: 0.0856 },
    { daysLeft: 1, spread: 0.0804 },
    { daysLeft: 3, spread: 0.0981 },
    { daysLeft: 7, spread: 0.114 },
    { daysLeft: 14, spread: 0.149 },
    { daysLeft: 28, spread: 0.154 },
    { daysLeft: 60, spread: 0.177 },
    { daysLeft: 120, spread: 0.248 },
  ],
  answers: { spread: 0.176, reviews: 92 },
  time: { spread: 0.372, seconds: 2813 },
  half: { 80: 1.33, 90: 1.81 },
}
