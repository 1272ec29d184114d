import { algorithmOf } from './algorithm'
import { intervalDays, spacedIntervals, type FuzzBasis } from './interval'
import { elapsedDays, memoryOf, nextMemory, type Memory } from './memory'
import { seededUnit } from './seed'
import { stepsNamed, type Step } from './steps/steps'
import type { AnswerMoment, Grade, ParameterSet, Schedule } from './types'

const minuteMs = 60_000

/** The schedule of a card that was never answered. */
export const newSchedule: Schedule = { state: 'new', answers: 0, lapses: 0 }

/**
 * What a card becomes by one answer: FSRS-6 memory, then a (re)learning step or an interval in study
 * days. Depends on nothing but its arguments, fuzz included, so the interval on a button is the one
 * stored. A study day before that of the newest answer (a clock set back) counts as that day.
 */
export function scheduleAnswer(
  schedule: Schedule,
  grade: Grade,
  moment: AnswerMoment,
  parameters: ParameterSet,
): Schedule {
  const memory = memoryAfter(schedule, grade, moment, parameters)
  const steps = stepsOf(schedule, parameters)
  const step = stepsNamed(steps)({
    state: schedule.state,
    stepIndex: schedule.stepIndex ?? 0,
    grade,
  })
  const day = Math.max(moment.studyDay, schedule.lastStudyDay ?? moment.studyDay)
  const answered = {
    ...memory,
    lastStudyDay: day,
    answers: schedule.answers + 1,
    lapses: schedule.lapses + (isLapse(schedule, grade) ? 1 : 0),
  }
  if (step) return { ...answered, ...waiting(schedule, step, moment.at), steps }
  return {
    ...answered,
    state: 'review',
    dueDay: day + daysUntilReview(schedule, grade, memory, moment, parameters),
  }
}

/** What the card would become by each grade. */
export function previewGrades(
  schedule: Schedule,
  moment: AnswerMoment,
  parameters: ParameterSet,
): Record<Grade, Schedule> {
  const preview = (grade: Grade): Schedule =>
    scheduleAnswer(schedule, grade, moment, parameters)
  return {
    again: preview('again'),
    hard: preview('hard'),
    good: preview('good'),
    easy: preview('easy'),
  }
}

function memoryAfter(
  schedule: Schedule,
  grade: Grade,
  { studyDay }: AnswerMoment,
  parameters: ParameterSet,
): Memory {
  const elapsed = elapsedDays(schedule, studyDay)
  return nextMemory(algorithmOf(parameters), memoryOf(schedule), elapsed, grade)
}

/** A card in its steps keeps those it started with; any other takes those of today. */
function stepsOf(schedule: Schedule, parameters: ParameterSet): ParameterSet['steps'] {
  switch (schedule.state) {
    case 'learning':
    case 'relearning':
      return schedule.steps ?? parameters.steps
    case 'new':
    case 'review':
      return parameters.steps
  }
}

function isLapse(schedule: Schedule, grade: Grade): boolean {
  return schedule.state === 'review' && grade === 'again'
}

function waiting(
  { state }: Schedule,
  step: Step,
  at: number,
): Pick<Schedule, 'state'> & { readonly dueAt: number; readonly stepIndex: number } {
  return {
    state: state === 'new' || state === 'learning' ? 'learning' : 'relearning',
    dueAt: at + step.minutes * minuteMs,
    stepIndex: step.stepIndex,
  }
}

/** Only the grades of a card in review are spaced against each other, as ts-fsrs does it. */
function daysUntilReview(
  schedule: Schedule,
  grade: Grade,
  memory: Memory,
  moment: AnswerMoment,
  parameters: ParameterSet,
): number {
  const basis: FuzzBasis = {
    elapsed: elapsedDays(schedule, moment.studyDay),
    unit: seededUnit('fuzz', moment.cardId, schedule.answers),
  }
  if (schedule.state !== 'review' || grade === 'again') {
    return intervalDays(memory.stabilityDays, basis, parameters)
  }
  const stability = (passing: Grade): number =>
    memoryAfter(schedule, passing, moment, parameters).stabilityDays
  const stabilities = {
    hard: stability('hard'),
    good: stability('good'),
    easy: stability('easy'),
  }
  return spacedIntervals(stabilities, basis, parameters)[grade]
}
