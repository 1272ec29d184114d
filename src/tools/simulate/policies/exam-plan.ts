import { orderDay } from '../../../domain/exam/day-order'
import { makePlan, type Plan } from '../../../domain/exam/plan'
import type { VisitModel } from '../../../domain/exam/visit-model'
import type { Exam } from '../../../domain/exams/exam'
import { secondsForExams, type DatedExam } from '../../../domain/exams/exam-minutes'
import type { Policy } from '../run'
import type { Desk } from '../student'
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
      const secondsByDay = secondsForExams([simulatedExam(desk)], day, effort)
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

/** The exam of a simulated student: the same minutes on every day, from study day 0 on. */
export function simulatedExam({
  days,
  minutes,
}: Pick<Desk, 'days' | 'minutes'>): DatedExam {
  const exam: Exam = {
    id: 'exam',
    name: '',
    at: 0,
    language: 'en',
    topics: {},
    weekMinutes: [minutes, minutes, minutes, minutes, minutes, minutes, minutes],
    daysOff: [],
    lightRepeats: true,
    madeDay: 0,
    state: 'running',
  }
  return { exam, day: days }
}
