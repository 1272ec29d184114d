import { addExam, isPlanned, removeExams } from './exam'
import { fill, isReady } from './fill'
import { timePlanner } from './planner'

/** What the bench's own page offers to the bench. */
const benchPage = { fill, isReady, addExam, isPlanned, removeExams, timePlanner }
export type BenchPage = typeof benchPage

Object.assign(globalThis, { benchPage })
