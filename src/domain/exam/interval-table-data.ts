import type { IntervalTable } from './interval-table'

/**
 * Made by `npm run simulate -- --calibrate` from simulated students, half of whom had a memory and a speed of their
 * own. To be made anew from real exams once there are 50.
 */
export const intervalTable: IntervalTable = {
  students: 492,
  forecasts: 6941,
  memory: [
    { daysLeft: 0, spread: 0.0783 },
    { daysLeft: 1, spread: 0.0901 },
    { daysLeft: 3, spread: 0.0972 },
    { daysLeft: 7, spread: 0.114 },
    { daysLeft: 14, spread: 0.123 },
    { daysLeft: 28, spread: 0.144 },
    { daysLeft: 60, spread: 0.206 },
    { daysLeft: 120, spread: 0.249 },
  ],
  answers: { spread: 0.165, reviews: 81 },
  time: { spread: 0.271, seconds: 2247 },
  days: { spread: 0.933 },
  half: { 80: 1.32, 90: 1.72 },
}
