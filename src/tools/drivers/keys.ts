/** What the DevTools protocol's `Input.dispatchKeyEvent` takes. */
export interface KeyStroke {
  readonly type: 'keyDown' | 'keyUp' | 'rawKeyDown'
  readonly key: string
  readonly code: string
  readonly windowsVirtualKeyCode: number
  readonly modifiers: number
  readonly text?: string
}

interface KeyFacts {
  readonly key: string
  readonly code: string
  readonly keyCode: number
  readonly text?: string
}

const namedKeys: Readonly<Record<string, KeyFacts>> = {
  Space: { key: ' ', code: 'Space', keyCode: 32, text: ' ' },
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13, text: '\r' },
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9 },
  Escape: { key: 'Escape', code: 'Escape', keyCode: 27 },
  ArrowLeft: { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37 },
  ArrowUp: { key: 'ArrowUp', code: 'ArrowUp', keyCode: 38 },
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39 },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', keyCode: 40 },
  '.': { key: '.', code: 'Period', keyCode: 190, text: '.' },
  '-': { key: '-', code: 'Minus', keyCode: 189, text: '-' },
  '/': { key: '/', code: 'Slash', keyCode: 191, text: '/' },
  F1: { key: 'F1', code: 'F1', keyCode: 112 },
}

const modifierBits: Readonly<Record<string, number>> = {
  Alt: 1,
  Control: 2,
  Meta: 4,
  Shift: 8,
}

/** Down and up of one key, named as Playwright names it: `Space`, `3`, `z`, `Control+z`. */
export function keyStrokes(name: string): readonly [KeyStroke, KeyStroke] {
  const parts = name.split(/\+(?=.)/)
  const facts = keyFacts(parts.pop() ?? '')
  const modifiers = parts.reduce((bits, part) => bits | modifierBit(part), 0)
  const typesText = facts.text !== undefined && (modifiers & ~8) === 0
  const common = {
    key: facts.key,
    code: facts.code,
    windowsVirtualKeyCode: facts.keyCode,
    modifiers,
  }
  return [
    typesText && facts.text !== undefined
      ? { type: 'keyDown', ...common, text: facts.text }
      : { type: 'rawKeyDown', ...common },
    { type: 'keyUp', ...common },
  ]
}

function keyFacts(name: string): KeyFacts {
  const named = namedKeys[name]
  if (named) return named
  if (/^[a-z]$/i.test(name)) {
    const upper = name.toUpperCase()
    return { key: name, code: `Key${upper}`, keyCode: upper.charCodeAt(0), text: name }
  }
  if (/^\d$/.test(name)) {
    return { key: name, code: `Digit${name}`, keyCode: name.charCodeAt(0), text: name }
  }
  throw new Error(`The driver does not know the key "${name}".`)
}

function modifierBit(name: string): number {
  const bit = modifierBits[name]
  if (bit === undefined)
    throw new Error(`The driver does not know the modifier "${name}".`)
  return bit
}
