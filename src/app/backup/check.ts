import * as v from 'valibot'
import type { BackupRefusal } from '../types'
import { checksum } from './checksum'
import { imageInconsistency } from './image-inconsistency'
import { inconsistency } from './inconsistency'
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

/** Characters of the longest text that Chromium can hold; nothing longer was ever exported. */
const longestText = 2 ** 29 - 24
/** Of a file above this size the beginning is looked at before all of it is read. */
const largeBytes = 2 ** 24

/**
 * Reads a file that the student chose. One that is too big to be read, or big and obviously something else, a
 * film for example, is refused unread.
 */
export async function checkFile(file: Blob): Promise<CheckedBackup | RefusedBackup> {
  if (file.size > longestText) return refuse('tooBig', `${file.size} bytes`)
  const head = file.size > largeBytes ? await file.slice(0, 200).text() : backupFormat
  if (!head.includes(backupFormat)) return refuse('foreign', 'format')
  return checkBackup(await file.text())
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
  const head = v.safeParse(v.looseObject({ format: v.string() }), file)
  if (!head.success) return refuse('foreign', 'format')
  const { format, version } = head.output
  if (format !== backupFormat)
    return refuse(format.startsWith('myodeck-') ? 'partial' : 'foreign', format)
  if (typeof version === 'number' && version > backupVersion)
    return refuse('newer', `version ${version}`)
  const parsed = v.safeParse(backupFileSchema, file)
  if (!parsed.success) return refuse('invalid', where(parsed.issues))
  const sum = await checksum(parsed.output.data).catch(String)
  if (sum !== parsed.output.checksum) return refuse('checksum', sum)
  const data = v.safeParse(backupDataSchema, parsed.output.data)
  if (!data.success) return refuse('invalid', where(data.issues))
  const problem = inconsistency(data.output) ?? (await imageInconsistency(data.output))
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
