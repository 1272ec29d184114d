import type { KeyOverride } from '../app/types'
import type { Command } from './command'
import type { CommandContext, FocusKind } from './context'

/** One key (or chord: strokes parted by a space) and the command behind it. */
export interface Binding {
  readonly keys: string
  readonly command: Command
}
export type Keymap = readonly Binding[]

/**
 * A press as `keystroke` writes it. `repeat` is the auto-repeat of a key held down, `option` says that a Mac's
 * Option key types with it.
 */
export interface Pressed {
  readonly stroke: string
  readonly option?: boolean
  readonly repeat: boolean
  readonly focus: FocusKind
}

/** What a press leads to. `nothing` with `ours` means that the page must not act on the key either. */
export type Resolution =
  | { readonly kind: 'run'; readonly command: Command }
  | { readonly kind: 'wait'; readonly chord: string }
  | { readonly kind: 'nothing'; readonly ours: boolean }

const notOurs: Resolution = { kind: 'nothing', ours: false }
const swallowed: Resolution = { kind: 'nothing', ours: true }

/** The bindings in force: the defaults of all commands, then the student's own, which win. */
export function buildKeymap(
  commands: readonly Command[],
  overrides: readonly KeyOverride[] = [],
): Keymap {
  const defaults = commands.flatMap((command) =>
    command.keys.map((keys) => ({ keys, command })),
  )
  return overrides.reduce<Keymap>((keymap, override) => {
    const command = commands.find(({ id }) => id === override.command)
    if (command === undefined) return keymap
    const others = keymap.filter(
      (binding) => binding.command !== command || binding.keys !== override.keys,
    )
    return override.remove ? others : [...others, { keys: override.keys, command }]
  }, defaults)
}

/**
 * Decides a key press. Of several bindings whose command makes sense now the last one wins.
 * A dialog keeps its keys, a field its letters and editing keys, a button or link its Space and Enter.
 * A key held down runs nothing, and what follows the first stroke of a chord is never typed.
 */
export function resolve(
  keymap: Keymap,
  context: CommandContext,
  pressed: Pressed,
  pendingChord: string | undefined,
): Resolution {
  if (belongsToFocus(pressed, pendingChord !== undefined)) return notOurs
  const strokes =
    pendingChord === undefined ? pressed.stroke : `${pendingChord} ${pressed.stroke}`
  const fitting = keymap.filter(
    ({ keys }) => keys === strokes || keys.startsWith(`${strokes} `),
  )
  const binding = fitting.findLast(({ command }) => command.when(context))
  if (binding === undefined) {
    const wouldScroll = pressed.stroke === 'space' && isOnCard(context)
    return pendingChord !== undefined || wouldScroll ? swallowed : notOurs
  }
  if (pressed.repeat) return swallowed
  if (binding.keys === strokes) return { kind: 'run', command: binding.command }
  return { kind: 'wait', chord: strokes }
}

/** There Space means the next step, so it never scrolls the card away, also when it comes too early. */
function isOnCard({ view, status }: CommandContext): boolean {
  return status === 'studying' && (view === 'study' || view === 'popup')
}

function belongsToFocus({ stroke, focus, option }: Pressed, inChord: boolean): boolean {
  switch (focus) {
    case 'page':
      return false
    case 'dialog':
      return true
    case 'control':
      return !inChord && (stroke === 'space' || stroke === 'enter')
    case 'field':
      return !inChord && (option || isTyping(stroke) || editingKeys.has(stroke))
  }
}

const editingKeys = new Set(
  ['z', 'y', 'shift+z', 'x', 'c', 'v', 'a'].map((key) => `ctrl+${key}`),
)

function isTyping(stroke: string): boolean {
  return !/^f\d+$/.test(stroke) && !/(?:^|\+)(?:ctrl|alt|meta)\+/.test(stroke)
}

/** The key to show for a command: the student's own newest one, else its first default; undefined without. */
export function keyFor(keymap: Keymap, commandId: string): string | undefined {
  const own = keymap.filter(({ command }) => command.id === commandId)
  const added = own.findLast(({ keys, command }) => !command.keys.includes(keys))
  return (added ?? own[0])?.keys
}

/** Two commands that one key press could mean. */
export interface KeyConflict {
  readonly keys: string
  readonly commands: readonly string[]
}

/** Keys behind which more than one command makes sense in one of the given contexts. */
export function findConflicts(
  keymap: Keymap,
  contexts: readonly CommandContext[],
): readonly KeyConflict[] {
  const keys = [...new Set(keymap.map((binding) => binding.keys))]
  return keys.flatMap((key) => {
    const bindings = keymap.filter((binding) => meetsKey(binding.keys, key))
    const clashing = contexts
      .map((context) => bindings.filter(({ command }) => command.when(context)))
      .find((candidates) => new Set(candidates.map(({ command }) => command)).size > 1)
    if (clashing === undefined) return []
    const commands = [...new Set(clashing.map(({ command }) => command.id))]
    return [{ keys: key, commands }]
  })
}

/** The same key, or a chord that starts with it. */
function meetsKey(keys: string, key: string): boolean {
  return keys === key || keys.startsWith(`${key} `)
}
