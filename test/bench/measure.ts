import { browse } from './browse'
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
    emptyView: [],
    statistics: [],
    firstCount: [],
    tableView: [],
    tableFrame: [],
    palette: [],
  }
}

/**
 * Measures both subjects in turn, round by round: what drifts while the bench runs (the machine's load
 * and heat) meets every figure alike, so that their ratios hold. Every round shows other cards.
 */
export async function measure(
  subjects: readonly (readonly [cards: number, subject: Subject])[],
  rounds: number,
  say: (line: string) => void,
): Promise<SubjectTimes[]> {
  const all = subjects.map(([cards, subject]) => ({ subject, times: noTimes(cards) }))
  for (const { subject, times } of all) times.firstCount.push(await subject.statistics())
  for (let round = 1; round <= rounds; round++) {
    for (const { subject, times } of all) {
      times.emptyPage.push(await subject.emptyPage())
      times.firstCard.push(await subject.firstCard())
      times.withoutSnapshot.push(await subject.firstCardWithoutSnapshot())
      const { firstKey, answer, bare } = await subject.study()
      times.firstKey.push(firstKey)
      times.answer.push(answer)
      times.bare.push(bare)
      times.emptyView.push(await subject.emptyView())
      times.statistics.push(await subject.statistics())
      times.tableView.push(await subject.tableView())
      const { tableFrame, palette } = await browse(subject)
      times.tableFrame.push(tableFrame)
      times.palette.push(palette)
    }
    say(`Measured round ${round} of ${rounds}.`)
  }
  return all.map(({ times }) => times)
}
