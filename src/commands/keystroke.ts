/** The part of a KeyboardEvent that decides which key was meant. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const namedKeys: Readonly<Record<string, string>> = {
  ' ': 'space',
  Spacebar: 'space',
  Esc: 'escape',
}
const modifierKeys = new Set([
  ...['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'Fn'],
  ...['CapsLock', 'NumLock', 'ScrollLock', 'FnLock'],
])

/** Whether a key (`KeyboardEvent.key`) only changes what other keys mean: a modifier or a lock. */
export function isModifier(key: string): boolean {
  return modifierKeys.has(key)
}

/**
 * A key press as the keymap writes it: modifiers in the order ctrl, alt, shift, meta, then the key,
 * all in lower case: `b`, `space`, `ctrl+shift+p`. `ctrl` is Command on a Mac, and a Mac's Control
 * key is `control`. Undefined for a modifier or lock alone.
 *
 * Digits without a modifier go by their place (`Digit1`), because AZERTY types them with Shift;
 * letters go by what they type, and by their place where that is not a Latin letter. Other signs go by
 * what they type too, and Shift, with which one keyboard types them and another does not, is no part of them.
 */
export function keystroke(press: KeyPress, mac: boolean): string | undefined {
  if (isModifier(press.key)) return undefined
  const primary = mac ? press.metaKey : press.ctrlKey
  const secondary = mac ? press.ctrlKey : press.metaKey
  const modifiers = [
    primary && 'ctrl',
    press.altKey && 'alt',
    press.shiftKey && !isShiftedSign(press) && 'shift',
    secondary && (mac ? 'control' : 'meta'),
  ].filter((modifier) => modifier !== false)
  const modified = press.shiftKey || modifiers.length > 0
  return [...modifiers, keyName(press, modified)].join('+')
}

function keyName(press: KeyPress, modified: boolean): string {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(press.code)?.[1]
  if (digit !== undefined && !modified && isDigitPress(press)) return digit
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1]
  const foreign = letter !== undefined && !/^[ -~]+$/.test(press.key)
  return (foreign ? letter : (namedKeys[press.key] ?? press.key)).toLowerCase()
}

/** Option on a Mac types signs, with T a dagger: in a field that is no command. */
export function typesWithOption(press: KeyPress, mac: boolean): boolean {
  return mac && press.altKey && !press.metaKey && !press.ctrlKey
}

/** A slash is Shift and 7 on a German keyboard, Shift and a colon on a French one. */
function isShiftedSign({ key, ctrlKey, altKey, metaKey }: KeyPress): boolean {
  return !ctrlKey && !altKey && !metaKey && /^[!-/:-@[-`{-~]$/.test(key)
}

/** With Num Lock off the number pad moves the cursor: `key` is then `ArrowUp` and the like. */
function isDigitPress({ key, code }: KeyPress): boolean {
  return code.startsWith('Digit') || key.length === 1
}
