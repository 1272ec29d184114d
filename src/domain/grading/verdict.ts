import type { CaseVerdict } from './case'
import type { ChoiceVerdict } from './choice'
import type { NumericVerdict } from './numeric'
import type { OrderingVerdict } from './ordering'
import type { TypedVerdict } from './typed'

/** `partly`: something of it was right, but not enough to count. */
export type Outcome = 'right' | 'partly' | 'wrong'

/** What grading found, with what is to be shown of it. */
export type Verdict =
  CaseVerdict | ChoiceVerdict | NumericVerdict | OrderingVerdict | TypedVerdict
