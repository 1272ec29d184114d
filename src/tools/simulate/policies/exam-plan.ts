import { orderDay } from '../../../domain/exam/day-order'
import { makePlan, type Plan } from '../../../domain/exam/plan'
import { expectedSeconds, type StudyMinutes } from '../../../domain/exam/study-minutes'
import type { VisitModel } from '../../../domain/exam/visit-model'
import type { Policy } from '../run'
import { StudentEffort } from '../student-effort'
import { replanDue } from './replan-due'

/** Myodeck's own plan for the exam day, made with the extension's code, but not on every day. */
export function examPlanPolicy(model: VisitModel): Policy {
  const done = new StudentEffort()
  let plan: Plan | undefined
  let lastDay = -1
  return {
    queue(desk, day) {
      const exam = { id: 'exam', day: desk.days, marks: [1] }
      const effort = done.on(day)
      const secondsByDay = expectedSeconds(
        evenMinutes(desk.minutes),
        day,
        [desk.days],
        effort,
      )
      if (!plan || replanDue(plan, day, day - lastDay > 1)) {
        const request = {
          model,
          exams: [exam],
          deck: desk.deck,
          today: day,
          secondsByDay,
          missedLately: effort.missedLately,
        }
        plan = makePlan(request, plan)
      }
      lastDay = day
      done.study(day)
      return orderDay(plan, desk.deck, day, secondsByDay).rows
    },
    after(_desk, answered) {
      done.add(answered)
    },
  }
}

/** The same minutes on every day. */
export function evenMinutes(minutes: number): StudyMinutes {
  const weekdays = [
    minutes,
    minutes,
    minutes,
    minutes,
    minutes,
    minutes,
    minutes,
  ] as const
  return { weekdays, daysOff: new Set() }
}
