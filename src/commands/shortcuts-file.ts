import * as v from 'valibot'
import type { KeyOverride } from '../app/types'
import { areKeys } from './key-overrides'

const format = 'myodeck-shortcuts'
/** Bumped whenever the shape changes; an older program refuses a newer file. */
const version = 1

const fileSchema = v.object({
  format: v.literal(format),
  version: v.number(),
  keys: v.array(
    v.object({
      command: v.string(),
      keys: v.string(),
      remove: v.exactOptional(v.literal(true)),
    }),
  ),
})

/** The student's keys as the text of a file. */
export function shortcutsText(keys: readonly KeyOverride[]): string {
  return JSON.stringify({ format, version, keys }, null, 2)
}

export type ShortcutsRefusal = 'notJson' | 'foreign' | 'newer' | 'invalid'

/**
 * The keys in a file; refused whole, with the reason, when anything is wrong.
 * @param commands ids of the commands that there are
 */
export function parseShortcuts(
  text: string,
  commands: ReadonlySet<string>,
):
  | { readonly keys: readonly KeyOverride[] }
  | { readonly refused: ShortcutsRefusal; readonly detail: string } {
  const value = parseJson(text)
  if (value === undefined) return { refused: 'notJson', detail: '' }
  const parsed = v.safeParse(fileSchema, value)
  if (!parsed.success) return { refused: 'foreign', detail: '' }
  if (parsed.output.version > version) return { refused: 'newer', detail: '' }
  for (const { command, keys } of parsed.output.keys) {
    if (!commands.has(command)) return { refused: 'invalid', detail: command }
    if (!areKeys(keys)) return { refused: 'invalid', detail: keys }
  }
  return { keys: parsed.output.keys }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
