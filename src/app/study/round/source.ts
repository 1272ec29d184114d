import type { TopicId } from '../../../domain/card/catalogue'

/**
 * What a round is made of: a set of cards that the student studies once, besides what is due.
 * - `missed`: graded Again today.
 * - `ahead`: due next, after today; their answers count.
 * - `due`: what is due of a topic, and nothing else.
 * - `new`: the next new cards of a topic, whatever the day's limit says; their answers count.
 * - `topic`: every card of a topic, for practice: no answer touches the schedule.
 * - `cards`: chosen elsewhere, by a search for example; `name` is shown as it is, or says it in the language then
 *   shown. For practice, or else
 *   answers to cards that are due or new count, and those to cards that are not are practice.
 */
export type RoundSource =
  | { readonly of: 'missed' }
  | { readonly of: 'ahead' }
  | { readonly of: 'due'; readonly topic: TopicId }
  | { readonly of: 'new'; readonly topic: TopicId }
  | { readonly of: 'topic'; readonly topic: TopicId }
  | {
      readonly of: 'cards'
      readonly name: string | (() => string)
      readonly cardIds: readonly string[]
      readonly practice: boolean
    }
