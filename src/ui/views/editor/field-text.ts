import type { Language } from '../../../domain/card/note'
import { stepsOf, type OwnFields, type OwnKind } from '../../../domain/own/own-note'
import type { FieldName, OwnProblem, Place } from '../../../domain/own/problem'
import type { Misfit } from '../../../domain/override/text-rule'
import { t } from '../../../i18n/i18n.svelte'
import type { FormPart } from './form-part'
import type { MessageKey } from '../../../i18n/messages'

/** How a blank is written; stands in texts that explain it. */
export const blankMark = '{{c1::soleus}}'

/** What a field is called: that of what is asked depends on the kind. */
export function fieldLabel(field: FieldName, kind: OwnKind): string {
  return t(labelKey(field, kind))
}

function labelKey(field: FieldName, kind: OwnKind): MessageKey {
  if (field === 'prompt') {
    if (kind === 'cloze') return 'editor.field.text'
    if (kind === 'case') return 'editor.field.patient'
    return kind === 'term' ? 'editor.field.term' : 'editor.field.question'
  }
  if (field === 'mistakeFormula') return 'editor.field.mistakes'
  if (field === 'answer' && kind === 'term') return 'editor.field.definition'
  return `editor.field.${field}`
}

/** The label of one language's text; the language is named only where there are two. */
export function textLabel(
  label: string,
  language: Language,
  languages: OwnFields['languages'],
): string {
  if (languages !== 'both') return label
  return t('editor.inLanguage', {
    field: label,
    language: t(`editor.language.${language}`),
  })
}

/** The id of the control that a problem is about. */
export function controlId({
  field,
  language,
  index,
  step,
}: Place & { readonly field: FieldName }): string {
  const place = step === undefined ? [] : ['step', step]
  return ['own', ...place, field, index, language]
    .filter((part) => part !== undefined)
    .join('-')
}

/** The same, for a field of what is being written here. */
export function idIn(
  { step }: Pick<FormPart, 'step'>,
  place: Omit<Place, 'step'> & { readonly field: FieldName },
): string {
  return controlId({ ...place, ...(step !== undefined && { step }) })
}

/** A problem of an own note, or of a shipped one as she words it. */
export interface TellableProblem extends Pick<OwnProblem, 'values' | 'blocks'> {
  readonly code: OwnProblem['code'] | Misfit
}

export function problemText({
  code,
  values,
}: Pick<TellableProblem, 'code' | 'values'>): string {
  return t(`problem.${code}`, { mark: blankMark, ...values })
}

/** A problem with the name of its field before it, and of a patient case with its step. */
export function placedProblemText(problem: OwnProblem, fields: OwnFields): string {
  const { languages, kind } = fields
  const step = problem.step === undefined ? undefined : stepsOf(fields)[problem.step]
  const field = placedLabel(problem, step?.kind ?? kind)
  const text = t('problem.at', {
    field: problem.language ? textLabel(field, problem.language, languages) : field,
    problem: problemText(problem),
  })
  if (problem.step === undefined) return text
  return t('problem.atStep', { number: problem.step + 1, problem: text })
}

function placedLabel({ field, index }: OwnProblem, kind: OwnKind): string {
  if (index === undefined) return fieldLabel(field, kind)
  const number = index + 1
  switch (field) {
    case 'order':
      return t('editor.place', { number })
    case 'variables':
      return t('editor.variable', { number })
    case 'mistakes':
    case 'mistakeFormula':
      return t('editor.mistake', { number })
    default:
      return t('editor.option', { number })
  }
}
