import { blankFields, stepsOf, type OwnFields } from '../../../domain/own/own-note'
import type { OwnStep } from '../../../domain/own/own-task'
import type { OwnProblem, Place } from '../../../domain/own/problem'

/** What the fields of a task write into: a note, or one step of a patient case. */
export interface FormPart {
  readonly fields: OwnFields | undefined
  /** Of a patient case; undefined for the note itself. */
  readonly step?: number
  change(change: Partial<OwnStep>): void
  problemsAt(field: OwnProblem['field'], place?: Place): readonly OwnProblem[]
}

/** What writes a whole note. */
interface WholeForm {
  readonly fields: OwnFields | undefined
  change(change: Partial<OwnFields>): void
  problemsAt: FormPart['problemsAt']
}

/** One step of the patient case that a form writes. */
export function stepPart(form: WholeForm, step: number): FormPart {
  return {
    step,
    get fields() {
      const own = form.fields && stepsOf(form.fields)[step]
      if (!form.fields || !own) return undefined
      const { languages, topic } = form.fields
      return { ...blankFields(languages), topic, ...own }
    },
    change(change) {
      if (!form.fields) return
      const steps = stepsOf(form.fields).map((one, at) =>
        at === step ? { ...one, ...change } : one,
      )
      form.change({ steps })
    },
    problemsAt: (field, place = {}) => form.problemsAt(field, { ...place, step }),
  }
}
