import type { MyodeckDatabase } from '../storage/database'
import { createLive } from './live'

interface Hooks {
  /** `lastSeq` that the page has seen. */
  readonly seenSeq: () => number | undefined
  readonly onChanged: () => void
  readonly onFailure: (error: unknown) => void
}

/** Follows the row of the card on the desk: a flag set in another page changes nothing that is counted. */
export function createCardFollower(
  db: MyodeckDatabase,
  { seenSeq, onChanged, onFailure }: Hooks,
) {
  let followed: string | undefined
  const live = createLive(
    async () => (followed === undefined ? undefined : db.cards.get(followed)),
    (row) => {
      if (row && row.id === followed && row.lastSeq !== seenSeq()) onChanged()
    },
    onFailure,
  )
  return (cardId: string | undefined): void => {
    if (cardId === followed) return
    followed = cardId
    live.restart()
  }
}
