import type { CaseVerdict } from './case'
import type { ChoiceVerdict } from './choice'
import type { NumericVerdict } from './numeric'
import type { OrderingVerdict } from './ordering'
import type { TypedVerdict } from './typed'

/** `partly`: something of it was right, but not enough to count. */
export type Outcome = 'right' | 'partly' | 'wrong'

/** What the student found herself, having seen the answer. */
export interface JudgedVerdict {
  readonly kind: 'judged'
  readonly outcome: Outcome
}

/** What grading one question found, with what is to be shown of it. */
export type StepVerdict =
  ChoiceVerdict | TypedVerdict | NumericVerdict | OrderingVerdict | JudgedVerdict

/** What grading found, with what is to be shown of it. */
export type Verdict = StepVerdict | CaseVerdict
