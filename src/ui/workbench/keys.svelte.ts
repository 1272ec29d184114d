import type { App } from '../../app/types'
import type { CommandContext, FocusKind } from '../../commands/context'
import { HeldKeys } from '../../commands/held-keys'
import type { CommandHost } from '../../commands/host'
import { resolve } from '../../commands/keymap'
import { keystroke, typesWithOption } from '../../commands/keystroke'
import { runCommand } from '../../commands/run-command'
import { caseOn, openChoice, stageKey } from '../../domain/grading/desk'
import { isOwnNote } from '../../domain/own/ids'
import { keymapInForce, onMac } from '../components/keymap-in-force.svelte'

/** How long the first stroke of a chord waits for the second. */
const chordPatienceMs = 5000

interface KeysOptions {
  readonly host: CommandHost
  readonly view: () => CommandContext['view']
  readonly layout?: () => CommandContext['layout']
  readonly browse?: () => CommandContext['browse']
  /** Takes a key that is meant for something not drawn yet; true when it did. */
  readonly typeAhead?: (event: KeyboardEvent) => boolean
  readonly editor?: () => CommandContext['editor']
}

/**
 * Listens to the keyboard of a page for as long as the calling component lives. Everything that is
 * decided is decided in `commands/keymap.ts`.
 * @returns the context of this moment, for lists of commands
 */
export function attachKeys({
  host,
  view,
  layout,
  browse,
  typeAhead,
  editor,
}: KeysOptions): () => CommandContext {
  const held = new HeldKeys()
  let drawnAt = performance.now()
  let chord: string | undefined
  let chordTimer: ReturnType<typeof setTimeout> | undefined

  function context(): CommandContext {
    const sinceDrawnMs = performance.now() - drawnAt
    return {
      ...contextOf(host.app, view(), sinceDrawnMs, held.heldSinceAnswer),
      layout: layout?.(),
      browse: browse?.(),
      editor: editor?.(),
    }
  }
  function setChord(next: string | undefined): void {
    clearTimeout(chordTimer)
    chord = next
    if (next !== undefined)
      chordTimer = setTimeout(() => setChord(undefined), chordPatienceMs)
  }
  function onkeydown(event: KeyboardEvent): void {
    if (!event.repeat) held.pressed(event)
    const stroke = event.isComposing ? undefined : keystroke(event, onMac)
    if (stroke === undefined) return
    if (typeAhead?.(event)) return event.preventDefault()
    const focus = focusKind(document.activeElement)
    // A held Enter clicks a focused button again and again; one press is one click.
    if (event.repeat && focus === 'control' && stroke === 'enter') event.preventDefault()
    const decision = resolve(
      keymapInForce(),
      context(),
      { stroke, repeat: event.repeat, focus, option: typesWithOption(event, onMac) },
      chord,
    )
    setChord(decision.kind === 'wait' ? decision.chord : undefined)
    if (decision.kind === 'nothing' && !decision.ours) return
    event.preventDefault()
    if (decision.kind !== 'run') return
    void runCommand(host, decision.command)
  }
  const onkeyup = (event: KeyboardEvent): void => held.released(event)
  const onblur = (): void => {
    held.releasedAll()
    setChord(undefined)
  }

  $effect(() => {
    addEventListener('keydown', onkeydown)
    addEventListener('keyup', onkeyup)
    addEventListener('blur', onblur)
    return () => {
      clearTimeout(chordTimer)
      removeEventListener('keydown', onkeydown)
      removeEventListener('keyup', onkeyup)
      removeEventListener('blur', onblur)
    }
  })
  // Only these two: a card that was flagged, or looked at anew, is not drawn anew.
  const cardId = $derived(host.app.study.card?.cardId)
  const side = $derived(host.app.study.side)
  const stage = $derived(stageKey(host.app.study.card?.note, host.app.study.response))
  $effect(() => {
    if (cardId === undefined) return
    drawnAt = performance.now()
    const isAsked = side === 'question' && (stage === '' || stage.endsWith('asked'))
    if (!isAsked) held.answerShown()
  })
  return context
}

function contextOf(
  { study, looks, visit }: App,
  view: CommandContext['view'],
  sinceDrawnMs: number,
  keyHeldSinceAnswer: boolean,
): CommandContext {
  const note = study.card?.note
  const { response } = study
  return {
    view,
    status: study.status,
    side: study.side,
    options: openChoice(note, response)?.task.options.length ?? 0,
    stage: caseOn(note, response)?.stage,
    figure:
      note?.figure !== undefined && (note.kind === 'figure' || study.side === 'answer'),
    undoable: study.undoable !== undefined,
    ownVersion: study.card?.ownVersion !== undefined,
    ownNote: note !== undefined && isOwnNote(note.id),
    busy: study.busy,
    quiet: visit.quiet !== undefined,
    ownNewTab: visit.ownNewTab !== undefined,
    twoGrades: looks.preferences.twoGrades,
    clockIsBehind: study.clockIsBehind !== undefined,
    round: study.round !== undefined,
    sinceDrawnMs,
    keyHeldSinceAnswer,
  }
}

const fields = 'input, textarea, select, [contenteditable]:not([contenteditable=false])'
const notFields = ['button', 'checkbox', 'radio', 'submit', 'reset', 'file', 'color']
const controls =
  'button, a[href], summary, input, [role=tab], [role=treeitem], [role=switch], [role=option], [role=listbox]'

function focusKind(focused: Element | null): FocusKind {
  if (focused === null || focused === document.body) return 'page'
  if (focused.closest('dialog, [role=dialog]') !== null) return 'dialog'
  const isInput = focused instanceof HTMLInputElement
  const isField =
    focused.matches(fields) && !(isInput && notFields.includes(focused.type))
  if (isField) return 'field'
  return focused.matches(controls) ? 'control' : 'page'
}
