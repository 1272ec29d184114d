import type { CaseNote, Language, Note, NoteKind } from '../domain/card/note'
import type { CardResponse, CaseResponse } from '../domain/grading/response'
import type { Verdict } from '../domain/grading/verdict'

/** What some kinds of card need beyond their text: numbers, a grader, a part of the page. Fetched with the first such card. */
export interface Kinds {
  /**
   * Fetches whatever a kind needs; at once when that is here.
   * @throws when the files of this page are gone
   */
  prepare(kind: NoteKind): Promise<void>
  isReady(kind: NoteKind): boolean
  /** The note with the numbers of one review; its kind is ready. */
  draw(note: Note, seed: string): Note
  /** Checks what the student entered; its kind is ready. */
  grade(note: Note, response: CardResponse, language: Language): Verdict | undefined
  /** Whether what was entered is of the kind that was asked, so that it can be checked; its kind is ready. */
  isReadable(note: Note, response: CardResponse | undefined, language: Language): boolean
  /**
   * Where "check" or "next" leads in a patient case; its kind is ready.
   * @returns undefined when all its steps are through
   */
  nextStage(
    note: CaseNote,
    response: CaseResponse,
    language: Language,
  ): CaseResponse | undefined
}

/** Kinds of which everything comes with the page. */
const plainKinds: readonly NoteKind[] = ['basic', 'term', 'cloze']

type LateCode = typeof import('../domain/grading/late')

/** @param loadPart fetches the part of the page that only this kind needs */
export function createKinds(loadPart: (kind: NoteKind) => Promise<unknown>): Kinds {
  const ready = new Set(plainKinds)
  let late: LateCode | undefined
  return {
    async prepare(kind) {
      if (ready.has(kind)) return
      const code = import('../domain/grading/late')
      await loadPart(kind)
      late = await code
      ready.add(kind)
    },
    isReady: (kind) => ready.has(kind),
    draw: (note, seed) => late?.drawNote(note, seed) ?? note,
    grade: (note, response, language) => late?.gradeResponse(note, response, language),
    isReadable: (note, response, language) =>
      late?.isReadable(note, response, language) ?? true,
    nextStage: (note, response, language) => late?.nextStage(note, response, language),
  }
}
