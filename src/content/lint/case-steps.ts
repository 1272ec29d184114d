import { languages, type Language } from '../../domain/card/note'
import type { Deck } from '../deck'
import type { AuthoredNote } from '../schema'
import { perNote, placedNotes, type Complaint } from './rule'
import { reveals } from './words'

type CaseNote = Extract<AuthoredNote, { kind: 'case' }>

/** What is read again at every step, in the popup too. */
const vignetteCharacters = { least: 80, most: 330 }

/** A case tells enough, asks in more than one way, gives no step away, and rests on the facts it names. */
export const caseSteps = perNote((note, deck) => {
  if (note.kind !== 'case') return []
  return [
    ...vignetteLength(note),
    ...oneKindOnly(note),
    ...otherFacts(note, deck),
    ...languages.flatMap((language) => givenAway(note, language)),
  ]
})

function vignetteLength(note: CaseNote): Complaint[] {
  const { least, most } = vignetteCharacters
  return languages.flatMap((language) => {
    const { length } = note.vignette[language]
    if (length >= least && length <= most) return []
    const message = `the vignette has ${length} characters, ${least} to ${most} are asked for`
    return [{ path: ['vignette', language], message }]
  })
}

function oneKindOnly({ steps }: CaseNote): Complaint[] {
  const kinds = new Set(steps.map(({ kind }) => kind))
  if (kinds.size > 1) return []
  return [{ path: ['steps'], message: 'every step is of one kind' }]
}

/** What lies beneath a step teaches a fact of the case, so the case names the facts of all its steps. */
function otherFacts({ facts, steps }: CaseNote, deck: Deck): Complaint[] {
  const factsOf = new Map(placedNotes(deck).map(({ note }) => [note.id, note.facts]))
  return steps.flatMap(({ beneath }, step) =>
    beneath.flatMap((id, position) => {
      const taught = factsOf.get(id) ?? facts
      if (taught.some((fact) => facts.includes(fact))) return []
      const message = `the case names none of the facts of ${id} (${taught.join(', ')})`
      return [{ path: ['steps', step, 'beneath', position], message }]
    }),
  )
}

/** A step is not answered by the story, nor by what is read at an earlier step. */
function givenAway({ vignette, steps }: CaseNote, language: Language): Complaint[] {
  const read = [{ text: vignette[language], where: 'the vignette' }]
  return steps.flatMap((step, index) => {
    const complaints = answersOf(step, language).flatMap((answer) =>
      read
        .filter(({ text }) => reveals(text, answer))
        .map(({ where }) => ({
          path: ['steps', index],
          message: `${where} gives the answer away: "${answer}"`,
        })),
    )
    const texts = [step.question, step.explanation].map((text) => text[language])
    read.push({ text: texts.join(' '), where: `step ${index + 1}` })
    return complaints
  })
}

function answersOf(step: CaseNote['steps'][number], language: Language): string[] {
  switch (step.kind) {
    case 'basic':
    case 'typed':
      return [step.answer[language]]
    case 'choice':
      return step.options
        .filter(({ correct }) => correct)
        .map((option) => option[language])
    case 'numeric':
    case 'ordering':
      return []
  }
}
