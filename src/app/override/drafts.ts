import * as v from 'valibot'
import type { TypedTexts } from '../../domain/override/problems'
import { readText, writeText } from '../../platform/web-storage'

/*
 * What was typed over a shipped text and not saved stands in Web Storage: a page may be closed at any moment.
 */

const typedTexts = v.record(v.string(), v.string())

function keyOf(noteId: string): string {
  return `myodeck.wording.${noteId}`
}

/** Nothing typed is kept as nothing. */
export function writeDraft(noteId: string, typed: TypedTexts): void {
  const isEmpty = Object.keys(typed).length === 0
  writeText(keyOf(noteId), isEmpty ? undefined : JSON.stringify(typed))
}

export function readDraft(noteId: string): TypedTexts {
  try {
    const read = v.safeParse(typedTexts, JSON.parse(readText(keyOf(noteId)) ?? '{}'))
    return read.success ? read.output : {}
  } catch {
    return {}
  }
}
