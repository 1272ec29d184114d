import type { NoteKind } from '../../domain/card/note'
import type { CardRow } from '../../domain/log/card-row'
import type { Askable } from '../../domain/practice/choose-questions'
import type { Context } from '../context'

/** What a practice exam may ask: a card, or one step of a patient case. */
export type AskableCard = Askable & { readonly kind: NoteKind }

/** What may be asked of cards: each once, of a patient case every step. */
export async function askableOf(
  { library }: Pick<Context, 'library'>,
  rows: readonly CardRow[],
): Promise<AskableCard[]> {
  const asked = await Promise.all(
    rows.map(async (row): Promise<AskableCard[]> => {
      const { id: cardId, noteId, topic, kind } = row
      const card = { cardId, noteId, topic, kind }
      if (kind !== 'case') return [card]
      const { note } = await library.card(row)
      return note.kind === 'case' ? note.steps.map((_, step) => ({ ...card, step })) : []
    }),
  )
  return asked.flat()
}
