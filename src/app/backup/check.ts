import * as v from 'valibot'
import { checkParameters } from '../../domain/scheduling/check'
import { parameterKey } from '../../domain/scheduling/parameter-key'
import type { BackupRefusal } from '../types'
import { checksum } from './checksum'
import {
  backupDataSchema,
  backupFileSchema,
  backupFormat,
  backupVersion,
  type BackupData,
} from './schema'

export interface CheckedBackup {
  readonly exportedAt: number
  readonly data: BackupData
}
export interface RefusedBackup {
  readonly refused: BackupRefusal
  /** Where it is wrong, for a report. */
  readonly detail: string
}

/**
 * Reads a backup file. It is taken whole or refused whole: not JSON, cut off, of another program, of a
 * newer version, changed since it was written, or inconsistent in itself.
 */
export async function checkBackup(text: string): Promise<CheckedBackup | RefusedBackup> {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    const startsAsOurs = text.slice(0, 200).includes(backupFormat)
    return refuse(startsAsOurs ? 'truncated' : 'notJson', String(error))
  }
  const head = v.safeParse(v.looseObject({ format: v.literal(backupFormat) }), file)
  if (!head.success) return refuse('foreign', 'format')
  const { version } = head.output
  if (typeof version === 'number' && version > backupVersion)
    return refuse('newer', `version ${version}`)
  const parsed = v.safeParse(backupFileSchema, file)
  if (!parsed.success) return refuse('invalid', where(parsed.issues))
  if ((await checksum(parsed.output.data)) !== parsed.output.checksum)
    return refuse('checksum', parsed.output.checksum)
  const data = v.safeParse(backupDataSchema, parsed.output.data)
  if (!data.success) return refuse('invalid', where(data.issues))
  const problem = inconsistency(data.output)
  if (problem) return refuse('invalid', problem)
  return { exportedAt: parsed.output.exportedAt, data: data.output }
}

function refuse(refused: BackupRefusal, detail: string): RefusedBackup {
  return { refused, detail }
}

function where(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues
  return issue ? `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` : 'file'
}

/** What no schema can say: numbering, references and ranges. */
function inconsistency(data: BackupData): string | undefined {
  const cards = new Set(data.cards.map(({ id }) => id))
  const ids = new Set<string>()
  let lastSeq = 0
  for (const event of data.events) {
    if (event.seq <= lastSeq)
      return `events: number ${event.seq} does not follow ${lastSeq}`
    lastSeq = event.seq
    if (ids.has(event.id)) return `events: ${event.id} stands twice`
    ids.add(event.id)
    if (!cards.has(event.cardId)) return `events: card ${event.cardId} is not in the file`
    if (event.type === 'answer' && !Object.hasOwn(data.parameterSets, event.parameters))
      return `events: parameter set ${event.parameters} is not in the file`
    if (event.type === 'undo' && !ids.has(event.target))
      return `events: ${event.target} is taken back but not there`
  }
  if (cards.size !== data.cards.length) return 'cards: a card stands twice'
  if (
    new Set(data.annotations.map(({ noteId }) => noteId)).size !== data.annotations.length
  )
    return 'annotations: a note stands twice'
  if (!Object.hasOwn(data.parameterSets, data.parameters))
    return 'parameters: the set in force is not in the file'
  for (const [key, set] of Object.entries(data.parameterSets)) {
    if (parameterKey(set) !== key)
      return `parameterSets: ${key} is not the key of its content`
    const [bad] = checkParameters(set)
    if (bad) return `parameterSets: ${bad.field} is out of range`
  }
  return undefined
}
