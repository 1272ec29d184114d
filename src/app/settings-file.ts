import * as v from 'valibot'
import { languages } from '../domain/card/note'
import { checkParameters } from '../domain/scheduling/check'
import type { ParameterSet } from '../domain/scheduling/types'
import { decksSchema } from './backup/deck-schema'
import { backupFormat, preferencesSchema } from './backup/schema'
import { themes } from './types'

const format = 'myodeck-settings'
/** Bumped whenever the shape changes; an older program refuses a newer file. */
const version = 1

/** The weights are no setting: they come from the student's own answers, and a backup holds them. */
const schedulingSchema = v.strictObject({
  desiredRetention: v.number(),
  maximumIntervalDays: v.number(),
  steps: v.picklist(['two-steps', 'light']),
  fuzz: v.boolean(),
  dayStartMinutes: v.number(),
  newPerDay: v.number(),
  reviewsPerDay: v.number(),
  reviewOrder: v.picklist(['automatic', 'due-day', 'retrievability']),
  /** Absent while no deck has settings of its own. */
  decks: v.exactOptional(decksSchema),
})

const fileSchema = v.strictObject({
  format: v.literal(format),
  version: v.number(),
  scheduling: schedulingSchema,
  language: v.picklist(languages),
  theme: v.picklist(themes),
  preferences: preferencesSchema,
})

const headSchema = v.looseObject({ format: v.string(), version: v.unknown() })

/** Everything that the settings view can change. */
export type SettingsFile = Omit<v.InferOutput<typeof fileSchema>, 'format' | 'version'>

/** `invalid` has as detail what is wrong, as the path of a field. */
export type SettingsRefusal = 'notJson' | 'foreign' | 'backup' | 'newer' | 'invalid'

/** The settings as the text of a file. */
export function settingsText(
  current: ParameterSet,
  looks: Omit<SettingsFile, 'scheduling'>,
): string {
  const { weights: _, ...scheduling } = current
  const file = { format, version, scheduling, ...looks }
  return JSON.stringify(file, null, 2)
}

/**
 * The settings in a file; refused whole, with the reason, when anything is wrong.
 * @param current what is in force, for the values that a file does not hold
 */
export function parseSettings(
  text: string,
  current: ParameterSet,
): SettingsFile | { readonly refused: SettingsRefusal; readonly detail: string } {
  const refuse = (refused: SettingsRefusal, detail = '') => ({ refused, detail })
  const value = parseJson(text)
  if (value === undefined) return refuse('notJson')
  const head = v.safeParse(headSchema, value)
  if (!head.success) return refuse('foreign')
  if (head.output.format === backupFormat) return refuse('backup')
  if (head.output.format !== format) return refuse('foreign')
  if (Number(head.output.version) > version) return refuse('newer')
  const parsed = v.safeParse(fileSchema, value)
  if (!parsed.success) return refuse('invalid', v.getDotPath(parsed.issues[0]) ?? '')
  const { format: _format, version: _version, ...settings } = parsed.output
  const [problem] = checkParameters({ ...current, ...settings.scheduling })
  return problem ? refuse('invalid', `scheduling.${problem.field}`) : settings
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
