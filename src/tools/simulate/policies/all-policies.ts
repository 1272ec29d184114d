import type { VisitModel } from '../../../domain/exam/visit-model'
import type { Policy } from '../run'
import { ankiPolicy } from './anki'
import { examPlanPolicy } from './exam-plan'
import { greedyPolicy } from './greedy'
import { loopPolicy } from './loop'
import { sm2Policy } from './sm2'

/**
 * The schedulers that are compared, made anew for each student: Myodeck's plan, and those of section 2 of
 * design/exam-planning.md.
 */
export const policies = {
  'exam-plan': (model) => examPlanPolicy(model),
  greedy: (model) => greedyPolicy(model),
  'anki-0.90-20': (_model, cards) => ankiPolicy(0.9, 'due', 20, cards),
  'anki-0.90-paced': (_model, cards) => ankiPolicy(0.9, 'due', 'paced', cards),
  'anki-0.85-all-descending': (_model, cards) =>
    ankiPolicy(0.85, 'descending', 'all', cards),
  'anki-0.95-paced': (_model, cards) => ankiPolicy(0.95, 'ascending', 'paced', cards),
  'sm2-paced': (_model, cards) => sm2Policy('paced', cards),
  loop: () => loopPolicy,
} as const satisfies Record<string, (model: VisitModel, cards: number) => Policy>

export type PolicyName = keyof typeof policies
