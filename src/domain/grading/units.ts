import type { Language } from '../card/note'

/** One unit's words: the same sign in both languages, or words of which a number chooses. */
type UnitName = string | Readonly<Record<Language, readonly [one: string, other: string]>>

/** How each unit is written behind a number; `none` is a bare number. */
const names = {
  none: '',
  '%': '%',
  'percentage points': {
    en: ['percentage point', 'percentage points'],
    nl: ['procentpunt', 'procentpunt'],
  },
  kg: 'kg',
  g: 'g',
  mg: 'mg',
  'g/kg': 'g/kg',
  'g/kg/day': { en: ['g/kg/day', 'g/kg/day'], nl: ['g/kg/dag', 'g/kg/dag'] },
  'g/day': { en: ['g/day', 'g/day'], nl: ['g/dag', 'g/dag'] },
  'mg/kg/day': { en: ['mg/kg/day', 'mg/kg/day'], nl: ['mg/kg/dag', 'mg/kg/dag'] },
  'kg/m2': 'kg/m²',
  m: 'm',
  cm: 'cm',
  mm: 'mm',
  cm2: 'cm²',
  'm/s': 'm/s',
  degrees: { en: ['degree', 'degrees'], nl: ['graad', 'graden'] },
  s: 's',
  min: 'min',
  h: { en: ['hour', 'hours'], nl: ['uur', 'uur'] },
  days: { en: ['day', 'days'], nl: ['dag', 'dagen'] },
  weeks: { en: ['week', 'weeks'], nl: ['week', 'weken'] },
  months: { en: ['month', 'months'], nl: ['maand', 'maanden'] },
  years: { en: ['year', 'years'], nl: ['jaar', 'jaar'] },
  mmHg: 'mmHg',
  Hz: 'Hz',
  N: 'N',
  kcal: 'kcal',
  repetitions: {
    en: ['repetition', 'repetitions'],
    nl: ['herhaling', 'herhalingen'],
  },
  sets: { en: ['set', 'sets'], nl: ['serie', 'series'] },
  'sets/week': {
    en: ['set per week', 'sets per week'],
    nl: ['serie per week', 'series per week'],
  },
  sessions: { en: ['session', 'sessions'], nl: ['training', 'trainingen'] },
  times: { en: ['time', 'times'], nl: ['keer', 'keer'] },
  'times/week': {
    en: ['time per week', 'times per week'],
    nl: ['keer per week', 'keer per week'],
  },
  'days/week': {
    en: ['day per week', 'days per week'],
    nl: ['dag per week', 'dagen per week'],
  },
  points: { en: ['point', 'points'], nl: ['punt', 'punten'] },
} as const satisfies Readonly<Record<string, UnitName>>

/** A unit as notes name it. */
export type UnitKey = keyof typeof names

/** Every unit that a note may name. */
export const unitKeys = Object.keys(names).filter(isUnitKey)

/** Whether a text names a unit. */
function isUnitKey(text: string): text is UnitKey {
  return Object.hasOwn(names, text)
}

/** The unit's word behind a number: "kg", "week", "weken"; empty for `none`. */
export function unitName(unit: UnitKey, count: number, language: Language): string {
  const name: UnitName = names[unit]
  if (typeof name === 'string') return name
  return name[language][count === 1 ? 0 : 1]
}
