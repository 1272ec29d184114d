import type { SubjectTimes } from './report'
import type { Subject } from './subject'

type Times = { -readonly [Field in keyof SubjectTimes]: SubjectTimes[Field] } & {
  [Field in Exclude<keyof SubjectTimes, 'cards'>]: number[]
}

function noTimes(cards: number): Times {
  return {
    cards,
    firstCard: [],
    emptyPage: [],
    withoutSnapshot: [],
    firstKey: [],
    answer: [],
    bare: [],
  }
}

/**
 * Measures both subjects in turn, round by round: what drifts while the bench runs (the machine's load
 * and heat) meets every figure alike, so that their ratios hold.
 */
export async function measure(
  subjects: readonly (readonly [cards: number, subject: Subject])[],
  rounds: number,
  say: (line: string) => void,
): Promise<SubjectTimes[]> {
  const all = subjects.map(([cards, subject]) => ({ subject, times: noTimes(cards) }))
  for (let round = 1; round <= rounds; round++) {
    for (const { subject, times } of all) {
      times.emptyPage.push(await subject.emptyPage())
      times.firstCard.push(await subject.firstCard())
      times.withoutSnapshot.push(await subject.firstCardWithoutSnapshot())
      times.firstKey.push(await subject.firstAcceptedKey())
    }
    say(`Opened, round ${round} of ${rounds}.`)
  }
  // The first answer of a tab and of a day does what no later one does.
  for (const { subject } of all) await subject.answer()
  for (let round = 1; round <= rounds; round++) {
    for (const { subject, times } of all) {
      times.answer.push((await subject.answer()).elapsedMs)
      times.bare.push(await subject.bareTransaction())
    }
    say(`Answered, round ${round} of ${rounds}.`)
  }
  for (const { subject } of all) await subject.endStudy()
  return all.map(({ times }) => times)
}
