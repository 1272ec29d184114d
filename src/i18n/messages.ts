import type { en } from './en'
import type { en as later } from './later/en'

/** The shape of a language: the keys of English with any text behind them. */
export type Messages = Texts<typeof en>
export type LaterMessages = Texts<typeof later>
type Texts<Group> = {
  readonly [Key in keyof Group]: Group[Key] extends string ? string : Texts<Group[Key]>
}

/** Dotted address of a text, for example `study.showAnswer`; a plural's without its `_one` or `_other`. */
export type MessageKey = Leaves<typeof en> | Leaves<typeof later>
type Leaves<Group> = {
  [Key in keyof Group & string]: Group[Key] extends string
    ? Singular<Key>
    : `${Key}.${Leaves<Group[Key]>}`
}[keyof Group & string]
type Singular<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}`
  ? Stem
  : Key

/** What stands in for the placeholders of a text; `count` chooses the plural. */
export type MessageValues = Readonly<Record<string, string | number>>
