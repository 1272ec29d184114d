import {
  deckRoom,
  newRounds,
  parametersOf,
  settingOf,
  type DeckRoom,
  type TopicCount,
} from '../domain/decks/deck-rules'
import type { SubjectOf } from '../domain/decks/deck-settings'
import type { CardState, ParameterSet } from '../domain/scheduling/types'
import { readAnswersOf } from './answers-of-day'
import type { MyodeckDatabase } from './database'

/** What the settings of decks make of one study day. */
export interface DecksToday {
  readonly review: DeckRoom
  readonly new: DeckRoom
  /** Which new cards are looked for first, next and last; each only where there is room. */
  readonly newRounds: readonly ((card: { readonly topic: string }) => boolean)[]
}

/** What the settings of decks change; handed in only where there are some, because its code is loaded with them. */
export interface DeckRules {
  /** Reads inside the caller's transaction over `cards` and `reviews`. */
  read(
    db: MyodeckDatabase,
    studyDay: number,
    parameters: ParameterSet,
  ): Promise<DecksToday | undefined>
  /** How a card of a topic is scheduled. */
  parametersOf(parameters: ParameterSet, topic: string): ParameterSet
}

export function createDeckRules(subjectOf: SubjectOf): DeckRules {
  return {
    async read(db, studyDay, { decks = {} }) {
      if (Object.keys(decks).length === 0) return undefined
      const answered = await readAnswered(db, studyDay)
      const room = (limit: 'newPerDay' | 'reviewsPerDay', state: CardState): DeckRoom =>
        deckRoom(decks, limit, subjectOf, countsOf(answered, state))
      const fresh = room('newPerDay', 'new')
      return {
        review: room('reviewsPerDay', 'review'),
        new: fresh,
        newRounds: newRounds(decks).map(
          (order) =>
            ({ topic }) =>
              fresh.hasRoom(topic) &&
              settingOf(decks, topic, subjectOf).newOrder === order,
        ),
      }
    },
    parametersOf: (parameters, topic) => parametersOf(parameters, topic, subjectOf),
  }
}

interface Answered {
  readonly topic: string
  readonly stateBefore: CardState
}

/** The answers of a study day that are in effect, by the topics of their cards. */
async function readAnswered(db: MyodeckDatabase, studyDay: number): Promise<Answered[]> {
  const answers = await readAnswersOf(db, studyDay)
  const rows = await db.cards.bulkGet(answers.map(({ cardId }) => cardId))
  return answers.flatMap(({ stateBefore }, at) => {
    const topic = rows[at]?.topic
    return topic === undefined ? [] : [{ topic, stateBefore }]
  })
}

function countsOf(answered: readonly Answered[], state: CardState): TopicCount[] {
  return answered
    .filter(({ stateBefore }) => stateBefore === state)
    .map(({ topic }) => ({ topic, count: 1 }))
}
