import type { Note } from '../../../../domain/card/note'
import type { StepTask } from '../../../../domain/card/task'
import { textsOf, type NoteText } from '../../../../domain/override/note-texts'
import { interfaceLanguage, t } from '../../../../i18n/i18n.svelte'

/** A text as a field of the editor. */
export interface WordingField extends NoteText {
  readonly label: string
}

/** Fields that belong together: those of a step of a patient case, of a region of a figure, or of the note itself. */
export interface WordingGroup {
  /** Undefined of those of the note. */
  readonly name: string | undefined
  readonly fields: readonly WordingField[]
}

/** The id of the control of a text. */
export function wordingId(key: string): string {
  return `wording-${key}`
}

/** The texts of a note in the order of its fields, named in the language of the interface; reactive. */
export function wordingGroups(note: Note): readonly WordingGroup[] {
  const groups: { name: string | undefined; fields: WordingField[] }[] = []
  for (const text of textsOf(note)) {
    const { name, within, task } = placeOf(note, text.path)
    const field = { ...text, label: labelOf(within, task) }
    const last = groups.at(-1)
    if (last && last.name === name) last.fields.push(field)
    else groups.push({ name, fields: [field] })
  }
  return groups
}

/** What a text is called, with its group before it. */
export function placedLabel(note: Note, path: string): string {
  const { name, within, task } = placeOf(note, path)
  const label = labelOf(within, task)
  return name === undefined ? label : `${name}, ${label}`
}

interface Place {
  readonly name: string | undefined
  /** The path within its group. */
  readonly within: string
  /** What is asked there. */
  readonly task: Note | StepTask
}

function placeOf(note: Note, path: string): Place {
  const [, group = '', id = '', within = ''] = /^(\w+)\.([^.]+)\.(.+)$/.exec(path) ?? []
  if (note.kind === 'case' && group === 'steps') {
    const task = note.steps[Number(id)]?.task ?? note
    return { name: t('editor.step', { number: Number(id) + 1 }), within, task }
  }
  if (note.kind === 'figure' && group === 'regions') {
    const region = note.regions.find((one) => one.id === id)
    return { name: region?.label[interfaceLanguage()], within, task: note }
  }
  return { name: undefined, within: path, task: note }
}

function labelOf(path: string, task: Note | StepTask): string {
  const [part = '', place = '', , position = ''] = path.split('.')
  const number = Number(place) + 1
  switch (part) {
    case 'options': {
      const option = t('editor.option', { number })
      const right = task.kind === 'choice' && task.options[number - 1]?.correct
      return right ? t('ownVersion.right', { option }) : option
    }
    case 'mistakes':
      return t('editor.mistake', { number })
    case 'steps':
      return t('editor.place', { number: placeNumber(task, number - 1, position) })
    case 'vignette':
      return t('editor.field.patient')
    case 'evidence':
    case 'mnemonic':
      return t(`study.${part}`)
    case 'title':
    case 'question':
    case 'text':
    case 'term':
    case 'answer':
    case 'definition':
    case 'accept':
    case 'solution':
      return t(`editor.field.${part}`)
    default:
      return t('editor.field.explanation')
  }
}

/** Steps that may stand in either order are counted one by one, as in the editor of own notes. */
function placeNumber(task: Note | StepTask, group: number, position: string): number {
  if (task.kind !== 'ordering') return group + 1
  const before = task.steps
    .slice(0, group)
    .reduce((sum, places) => sum + places.length, 0)
  return before + Number(position) + 1
}
