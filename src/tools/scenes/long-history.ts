import type { CardRow } from '../../domain/log/card-row'
import type { AnswerEvent } from '../../domain/log/events'
import { applyEvent } from '../../domain/log/fold'
import { algorithmOf } from '../../domain/scheduling/algorithm'
import { defaultParameters } from '../../domain/scheduling/defaults'
import { elapsedDays, nextMemory, type Memory } from '../../domain/scheduling/memory'
import { parameterKey } from '../../domain/scheduling/parameter-key'
import { scheduleAnswer } from '../../domain/scheduling/schedule'
import { seededUnit } from '../../domain/scheduling/seed'
import type { Grade, ParameterSet } from '../../domain/scheduling/types'

const dayMs = 86_400_000
const cardsStudied = 120
const answersOfEach = 7
const parameters: ParameterSet = { ...defaultParameters, steps: 'light', fuzz: false }

/** She forgets sooner than most, and gains less by each review. */
const herMemory = algorithmOf({
  ...defaultParameters,
  weights: defaultParameters.weights.map((weight, index) =>
    index < 4 ? weight * 0.3 : index === 8 ? 1 : weight,
  ),
})

interface Given {
  readonly row: CardRow
  readonly event: Omit<AnswerEvent, 'seq'>
}

/** What the database holds of a student who answered the same cards for half a year until yesterday. */
export function longHistory(cards: readonly CardRow[], today: number) {
  const given = cards
    .slice(0, cardsStudied)
    .flatMap((card, index) => studied(card, today - 400 + Math.floor(index / 10)))
    .filter(({ event }) => event.studyDay < today)
    .sort((one, other) => one.event.studyDay - other.event.studyDay)
    .map(({ row, event }, index) => ({ row, event: { ...event, seq: index + 1 } }))
  const rows = new Map(
    given.map(({ row, event }) => [
      row.id,
      { ...applyEvent(row, event, parameters), lastSeq: event.seq },
    ]),
  )
  return {
    reviews: given.map(({ event }) => event),
    cards: [...rows.values()],
    parameterSets: [{ ...parameters, key: parameterKey(parameters) }],
  }
}

function studied(card: CardRow, firstDay: number): Given[] {
  const given: Given[] = []
  let row = card
  let memory: Memory | undefined
  let studyDay = firstDay
  for (let count = 0; count < answersOfEach; count++) {
    const elapsed = elapsedDays(row, studyDay)
    const recall = memory
      ? herMemory.forgetting_curve(elapsed, memory.stabilityDays)
      : 0.75
    const grade: Grade = seededUnit(card.id, count) < recall ? 'good' : 'again'
    const event = answerOf(row, grade, studyDay)
    given.push({ row, event })
    memory = nextMemory(herMemory, memory, elapsed, grade)
    row = applyEvent(row, { ...event, seq: count + 1 }, parameters)
    studyDay = Math.max(studyDay + 1, row.dueDay ?? studyDay + 1)
  }
  return given
}

function answerOf(
  row: CardRow,
  grade: Grade,
  studyDay: number,
): Omit<AnswerEvent, 'seq'> {
  const at = studyDay * dayMs + dayMs / 2
  const moment = { cardId: row.id, at, studyDay }
  return {
    ...{ type: 'answer', id: `${row.id}/${row.answers}`, cardId: row.id, at, studyDay },
    ...{ writer: 'newtab', grade, durationMs: 6000, rawDurationMs: 6000 },
    parameters: parameterKey(parameters),
    result: scheduleAnswer(row, grade, moment, parameters),
    stateBefore: row.state,
  }
}
