/**
 * What a student chooses about the program's behaviour that no answer depends on. It is kept with the
 * looks, because the first paint needs some of it.
 */
export interface Preferences {
  /** Of everything, in per cent of the browser's own; 90 … 150. */
  readonly textSize: number
  readonly motion: 'system' | 'reduce'
  /** Only Again and Good. */
  readonly twoGrades: boolean
  /** When a new tab shows Myodeck; `due`: while something waits to be studied today. */
  readonly newTab: 'cards' | 'due' | 'never'
  /** After so many answers a new tab is given back; 0 for never. */
  readonly cardsPerTab: number
  /** A soft tone for right and wrong, and at the end. */
  readonly sounds: boolean
  /** A notification once a day, while something waits. */
  readonly reminder: boolean
  /** When, in minutes after local midnight. */
  readonly reminderMinutes: number
}

export const defaultPreferences: Preferences = {
  textSize: 100,
  motion: 'system',
  twoGrades: false,
  newTab: 'cards',
  cardsPerTab: 3,
  sounds: false,
  reminder: false,
  reminderMinutes: 1080,
}

export const textSizes = { min: 90, max: 150 } as const
export const newTabs = ['cards', 'due', 'never'] as const
export const cardsPerTab = { min: 0, max: 100 } as const
export const reminderTimes = { min: 0, max: 1439 } as const

/** Whether a stored value may stand in a preference. */
const fits: Readonly<Record<keyof Preferences, (value: unknown) => boolean>> = {
  textSize: (value) => isWithin(value, textSizes),
  motion: (value) => value === 'system' || value === 'reduce',
  twoGrades: (value) => typeof value === 'boolean',
  newTab: (value) => newTabs.some((known) => known === value),
  cardsPerTab: (value) => isWithin(value, cardsPerTab),
  sounds: (value) => typeof value === 'boolean',
  reminder: (value) => typeof value === 'boolean',
  reminderMinutes: (value) => isWithin(value, reminderTimes),
}

function isWithin(value: unknown, { min, max }: { min: number; max: number }): boolean {
  return Number.isInteger(value) && Number(value) >= min && Number(value) <= max
}

/** The preferences in a stored value; what is missing or unknown is left out. Checked by hand, as the looks are. */
export function parsePreferences(value: unknown): Partial<Preferences> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter(([name, chosen]) =>
      fits[name as keyof Preferences]?.(chosen),
    ),
  )
}

/** Only what differs from the defaults: what is kept, so that a better default reaches everybody else. */
export function chosenPreferences(all: Preferences): Partial<Preferences> {
  return Object.fromEntries(
    Object.entries(all).filter(
      ([name, chosen]) => defaultPreferences[name as keyof Preferences] !== chosen,
    ),
  )
}
