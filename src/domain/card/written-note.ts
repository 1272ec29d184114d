import type { UnitKey } from '../grading/units'
import type { Bilingual, Correction, Language, TermFace } from './note'
import type { Mistake, Variable } from './task'

/*
 * A note as it is written, in a file of cards/ or by a student in the editor. `to-note.ts` makes of it what
 * the program uses; `domain/lint` says what is wrong with it.
 */

interface WrittenBase {
  readonly id: string
  readonly title: Bilingual
  readonly explanation: Bilingual
  readonly evidence?: Bilingual
  readonly mnemonic?: Bilingual
  /** Id of a figure. */
  readonly figure?: string
  readonly correction?: Correction
  readonly facts: readonly string[]
  readonly sources: readonly string[]
  /** Only of a student's own note in one language: both languages then hold the same. */
  readonly writtenIn?: Language
}

interface WrittenBasic {
  readonly kind: 'basic'
  readonly question: Bilingual
  readonly answer: Bilingual
}

interface WrittenChoice {
  readonly kind: 'choice'
  readonly question: Bilingual
  readonly several?: true
  readonly options: readonly (Bilingual & { readonly correct?: true })[]
}

interface WrittenTyped {
  readonly kind: 'typed'
  readonly question: Bilingual
  readonly answer: Bilingual
  readonly accept?: Partial<Bilingual<readonly string[]>>
}

/** Either a value or a range. */
interface WrittenNumeric {
  readonly kind: 'numeric'
  readonly question: Bilingual
  readonly value?: number
  readonly range?: readonly [number, number]
  readonly tolerance?: number
  readonly unit: UnitKey
}

interface WrittenOrdering {
  readonly kind: 'ordering'
  readonly question: Bilingual
  readonly steps: readonly (Bilingual | { readonly together: readonly Bilingual[] })[]
}

/** What a note, or a step of a patient case, asks. */
export type WrittenTask =
  WrittenBasic | WrittenChoice | WrittenTyped | WrittenNumeric | WrittenOrdering

interface WrittenTerm {
  readonly kind: 'term'
  readonly faces?: readonly TermFace[]
  readonly term: Bilingual
  readonly definition: Bilingual
}

interface WrittenCloze {
  readonly kind: 'cloze'
  readonly text: Bilingual
}

interface WrittenFigure {
  readonly kind: 'figure'
  readonly figure: string
  readonly question?: Bilingual
  readonly regions: readonly {
    readonly id: string
    readonly question?: Bilingual
    readonly explanation?: Bilingual
  }[]
}

interface WrittenCalculation {
  readonly kind: 'calculation'
  readonly question: Bilingual
  readonly variables: Readonly<Record<string, Variable>>
  readonly formula: string
  readonly unit: UnitKey
  readonly decimals: number
  /** The answer lies between these, whatever numbers are drawn. */
  readonly between: readonly [number, number]
  readonly tolerance: number
  readonly solution: Bilingual
  readonly mistakes?: readonly Mistake[]
}

interface WrittenCase {
  readonly kind: 'case'
  readonly vignette: Bilingual
  readonly steps: readonly (WrittenTask & {
    readonly explanation: Bilingual
    readonly beneath?: readonly string[]
  })[]
}

export type WrittenNote = WrittenBase &
  (
    | WrittenTask
    | WrittenTerm
    | WrittenCloze
    | WrittenFigure
    | WrittenCalculation
    | WrittenCase
  )
