import { parseCloze } from '../card/cloze'
import { languages, type Bilingual } from '../card/note'
import type { WrittenNote } from '../card/written-note'
import { stepsOf, type OwnFields } from './own-note'
import { plainText } from './plain-text'
import { writtenCalculation } from './written-calculation'
import { inBoth, writtenTask } from './written-task'

/** Characters of a title that is made of what the note asks. */
const shortTitle = 40

/**
 * What a student wrote, in the shape of every written note. A note in one language has its texts in the place
 * of both. What is missing stays blank: `problemsOf` says so.
 */
export function writtenOf(id: string, fields: OwnFields): WrittenNote {
  const said = (text: Bilingual): Bilingual => inBoth(text, fields.languages)
  const base = {
    id,
    title: titleOf(fields),
    explanation: said(fields.explanation),
    facts: [],
    sources: [],
    ...(fields.languages !== 'both' && { writtenIn: fields.languages }),
  }
  const asked = said(fields.prompt)
  switch (fields.kind) {
    case 'term':
      return {
        ...base,
        kind: 'term',
        term: asked,
        definition: said(fields.answer),
        faces: facesIn(fields),
      }
    case 'cloze':
      return { ...base, kind: 'cloze', text: asked }
    case 'calculation':
      return {
        ...base,
        kind: 'calculation',
        question: asked,
        ...writtenCalculation(fields),
      }
    case 'case':
      return {
        ...base,
        kind: 'case',
        vignette: asked,
        steps: stepsOf(fields).map((step) => ({
          ...writtenTask(step.kind, step, fields.languages),
          explanation: said(step.explanation),
        })),
      }
    case 'basic':
    case 'choice':
    case 'typed':
    case 'numeric':
    case 'ordering':
      return { ...base, ...writtenTask(fields.kind, fields, fields.languages) }
  }
}

/** The title, or where it is blank the beginning of what is asked, without its deletions. */
export function titleOf(fields: OwnFields): Bilingual {
  const { title, prompt, kind } = fields
  const [en = '', nl = ''] = languages.map((language) => {
    const own = title[language].trim()
    if (own !== '') return own
    const asked = plainText(prompt[language])
    return shortened(kind === 'cloze' ? hidden(asked) : asked)
  })
  return inBoth({ en, nl }, fields.languages)
}

function hidden(text: string): string {
  return parseCloze(text)
    .map((part) => (part.number === undefined ? part.text : '…'))
    .join('')
}

function shortened(text: string): string {
  const [line = ''] = text.trim().split('\n')
  if (line.length <= shortTitle) return line
  return `${line.slice(0, shortTitle - 1).replace(/\s+\S*$/, '')}…`
}

/** A translation needs two languages. */
function facesIn({ faces, languages: written }: OwnFields) {
  return written === 'both'
    ? faces
    : faces.filter((face) => face === 'definition' || face === 'term')
}
