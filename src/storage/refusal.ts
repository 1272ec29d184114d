/** Why a change was not made although the database works. */
export type RefusalReason =
  | 'answeredElsewhere' // the card's newest event is not the one that the page saw
  | 'nothingToUndo' // no answer of this study day is in effect
  | 'newerAnswer' // another answer came after the one to take back
  | 'unknownCard' // the card is not in the database

/** Thrown inside a transaction, which it aborts: nothing is stored. */
export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(readonly reason: RefusalReason) {
    super(reason)
  }
}
