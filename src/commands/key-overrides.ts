import type { KeyOverride } from '../app/types'
import type { Command } from './command'
import type { CommandContext } from './context'
import type { Keymap } from './keymap'

/** The student's changes with one more key for a command; a default that had been taken away comes back. */
export function withKey(
  overrides: readonly KeyOverride[],
  { id, keys: defaults }: Command,
  keys: string,
): readonly KeyOverride[] {
  const others = without(overrides, id, keys)
  return defaults.includes(keys) ? others : [...others, { command: id, keys }]
}

/** The student's changes with one key less; a default is marked as taken away. */
export function withoutKey(
  overrides: readonly KeyOverride[],
  { id, keys: defaults }: Command,
  keys: string,
): readonly KeyOverride[] {
  const others = without(overrides, id, keys)
  if (!defaults.includes(keys)) return others
  return [...others, { command: id, keys, remove: true }]
}

/** The student's changes without those of one command. */
export function withDefaults(
  overrides: readonly KeyOverride[],
  { id }: Command,
): readonly KeyOverride[] {
  return overrides.filter(({ command }) => command !== id)
}

function without(
  overrides: readonly KeyOverride[],
  id: string,
  keys: string,
): readonly KeyOverride[] {
  return overrides.filter(({ command, keys: other }) => command !== id || other !== keys)
}

/** All keys of a command, those of the student last. */
export function keysOf(keymap: Keymap, id: string): readonly string[] {
  return keymap.filter(({ command }) => command.id === id).map(({ keys }) => keys)
}

/**
 * Other commands that keys would mean too, in any of the contexts: the same keys, or a chord that starts with
 * them or with which they start.
 */
export function rivalsOf(
  keymap: Keymap,
  { id, when }: Command,
  keys: string,
  contexts: readonly CommandContext[],
): readonly Command[] {
  const rivals = keymap.filter(
    (binding) => binding.command.id !== id && meet(binding.keys, keys),
  )
  const clashing = rivals.filter(({ command }) =>
    contexts.some((context) => when(context) && command.when(context)),
  )
  return [...new Set(clashing.map(({ command }) => command))]
}

function meet(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
}

/** Keys that browsers keep for themselves, so that no page hears them: new tab, new window, close. */
const kept = /^ctrl\+(?:shift\+)?[tnw]$/

export function isKeptByBrowser(keys: string): boolean {
  return keys.split(' ').some((stroke) => kept.test(stroke))
}

const stroke =
  /^(?:ctrl\+)?(?:alt\+)?(?:shift\+)?(?:control\+|meta\+)?(?:[^\s+]|\+|[a-z][a-z0-9]+)$/

/** Whether keys are written as `keystroke` writes them: one stroke or two. */
export function areKeys(text: string): boolean {
  const strokes = text.split(' ')
  return strokes.length <= 2 && strokes.every((one) => stroke.test(one))
}
