import type { Bilingual } from '../card/note'
import { languagesOf, type OwnFields } from './own-note'
import type { OwnTask } from './own-task'
import type { FieldName, MissingCode, OwnProblem, Place } from './problem'
import { readNumber } from './read-number'

/** Something that has to be there before cards can be made. */
export function missing(
  code: MissingCode,
  field: FieldName,
  place: Place = {},
): OwnProblem {
  return { code, field, blocks: true, ...place }
}

/** In which of the languages that are written in a text is blank. */
export function blankText(
  field: FieldName,
  text: Bilingual,
  fields: Pick<OwnFields, 'languages'>,
  { code = 'blank', index }: { code?: MissingCode; index?: number } = {},
): readonly OwnProblem[] {
  return languagesOf(fields).flatMap((language) =>
    text[language].trim() === ''
      ? [missing(code, field, { language, ...(index !== undefined && { index }) })]
      : [],
  )
}

/** May be left out, but not be a word. */
export function missingTolerance({
  tolerance,
}: Pick<OwnTask, 'tolerance'>): readonly OwnProblem[] {
  const written = tolerance.trim() !== ''
  return written && readNumber(tolerance) === undefined
    ? [missing('noNumber', 'tolerance')]
    : []
}
