import type { ChoiceVerdict } from './choice'
import type { NumericVerdict } from './numeric'
import type { TypedVerdict } from './typed'

/** `partly`: something of it was right, but not enough to count. */
export type Outcome = 'right' | 'partly' | 'wrong'

/** What grading found, with what is to be shown of it. */
export type Verdict = ChoiceVerdict | TypedVerdict | NumericVerdict
