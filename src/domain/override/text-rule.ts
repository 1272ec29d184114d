import { clozeNumbers } from '../card/cloze'
import { longestText } from '../own/own-note'

/**
 * What has to stay of a text, whoever words it. `needed`: it says something; `optional`: it may be left out;
 * `cloze`: it has the same deletions; `braces`: the same things stand in its braces.
 */
export type TextRule = 'needed' | 'optional' | 'cloze' | 'braces'

/** Why a text cannot take the place of another. */
export type Misfit = 'blank' | 'tooLong' | 'deletionsKept' | 'bracesKept'

/** Whether words may stand where a shipped text does; undefined when they may. */
export function misfitOf(
  own: string,
  shipped: string,
  rule: TextRule,
): Misfit | undefined {
  if (own.length > longestText) return 'tooLong'
  if (rule === 'optional') return undefined
  if (own.trim() === '') return 'blank'
  if (rule === 'cloze' && named(clozeNumbers(own)) !== named(clozeNumbers(shipped)))
    return 'deletionsKept'
  if (rule === 'braces' && named(inBraces(own)) !== named(inBraces(shipped)))
    return 'bracesKept'
  return undefined
}

/** What has to stay in a text, as the student may type it: `{{c1::…}}`, `{mass}`. */
export function keptIn(shipped: string, rule: TextRule): readonly string[] {
  if (rule === 'cloze') return clozeNumbers(shipped).map((number) => `{{c${number}::…}}`)
  return rule === 'braces' ? inBraces(shipped).map((name) => `{${name}}`) : []
}

/** Each once, in alphabetical order. */
function inBraces(text: string): readonly string[] {
  const names = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name.trim())
  return [...new Set(names)].sort()
}

function named(parts: readonly (string | number)[]): string {
  return parts.join('|')
}
