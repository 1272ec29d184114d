import type { IntervalTable } from './interval-table'

/**
 * Made by `npm run simulate -- --calibrate` from simulated students, most of whom had a memory and a speed of their
 * own. To be made anew from real exams once there are 50.
 */
export const intervalTable: IntervalTable = {
  students: 316,
  forecasts: 4468,
  memory: [
    { daysLeft: 0, spread: 0.0859 },
    { daysLeft: 1, spread: 0.0968 },
    { daysLeft: 3, spread: 0.0997 },
    { daysLeft: 7, spread: 0.129 },
    { daysLeft: 14, spread: 0.137 },
    { daysLeft: 28, spread: 0.167 },
    { daysLeft: 60, spread: 0.208 },
    { daysLeft: 120, spread: 0.25 },
  ],
  answers: { spread: 0.189, reviews: 74 },
  time: { spread: 0.311, seconds: 2200 },
  days: { spread: 0.963 },
  half: { 80: 1.34, 90: 1.74 },
}
