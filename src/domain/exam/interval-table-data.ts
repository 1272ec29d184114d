import type { IntervalTable } from './interval-table'

/**
 * Made by `npm run simulate -- --calibrate` from simulated students, most of whom had a memory and a speed of their
 * own. To be made anew from real exams once there are 50.
 */
export const intervalTable: IntervalTable = {
  students: 316,
  forecasts: 4468,
  memory: [
    { daysLeft: 0, spread: 0.0893 },
    { daysLeft: 1, spread: 0.0883 },
    { daysLeft: 3, spread: 0.103 },
    { daysLeft: 7, spread: 0.129 },
    { daysLeft: 14, spread: 0.13 },
    { daysLeft: 28, spread: 0.175 },
    { daysLeft: 60, spread: 0.206 },
    { daysLeft: 120, spread: 0.248 },
  ],
  answers: { spread: 0.188, reviews: 76 },
  time: { spread: 0.297, seconds: 2186 },
  days: { spread: 1.15 },
  half: { 80: 1.33, 90: 1.75 },
}
