import * as v from 'valibot'
import type { OwnFields } from '../../domain/own/own-note'
import { readText, writeText } from '../../platform/web-storage'
import { ownFields } from '../backup/own-schema'

/*
 * What was typed last stands in Web Storage, which is written at once, until the database has it on the disk: a
 * page may be closed between the two.
 */

function keyOf(id: string): string {
  return `myodeck.draft.${id}`
}

export function keepUnwritten(id: string, fields: OwnFields): void {
  writeText(keyOf(id), JSON.stringify(fields))
}

/** @param written what the database has now; something newer stays. Without it, whatever stands there goes. */
export function forgetUnwritten(id: string, written?: OwnFields): void {
  if (written && readText(keyOf(id)) !== JSON.stringify(written)) return
  writeText(keyOf(id), undefined)
}

/** What the page that was closed had not written yet. */
export function readUnwritten(id: string): OwnFields | undefined {
  const text = readText(keyOf(id))
  if (text === undefined) return undefined
  try {
    const read = v.safeParse(ownFields, JSON.parse(text))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
