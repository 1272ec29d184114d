import { exams } from './exams'
import { first } from './first'
import { own } from './own'
import type { Step } from './step'

/** All migration steps, oldest first. */
export const steps: readonly Step[] = [first, own, exams]
