/** How named keys are written in the language of the interface. */
export interface KeyWords {
  readonly space: string
  readonly enter: string
  readonly escape: string
}

const macSigns: Readonly<Record<string, string>> = {
  ctrl: '⌘',
  control: '⌃',
  alt: '⌥',
  shift: '⇧',
  meta: '⊞',
}

const arrows: Readonly<Record<string, string>> = {
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
}

/** A binding's keys as a student reads them: `Ctrl+K Ctrl+P`, on a Mac `⌘K ⌘P`. */
export function keyLabel(keys: string, words: KeyWords, mac: boolean): string {
  return keys
    .split(' ')
    .map((stroke) => strokeLabel(stroke, words, mac))
    .join(' ')
}

function strokeLabel(stroke: string, words: KeyWords, mac: boolean): string {
  const parts = splitStroke(stroke)
  const key = parts.at(-1) ?? ''
  const modifiers = parts.slice(0, -1)
  if (mac) {
    return modifiers.map((part) => macSigns[part] ?? part).join('') + keyWord(key, words)
  }
  return [...modifiers.map(capitalised), keyWord(key, words)].join('+')
}

/** Splits at plus signs, but keeps the plus key itself: `ctrl++` is ctrl and plus. */
function splitStroke(stroke: string): string[] {
  if (!stroke.endsWith('+')) return stroke.split('+')
  return [...stroke.slice(0, -1).split('+').filter(Boolean), '+']
}

function keyWord(key: string, words: KeyWords): string {
  if (key === 'space') return words.space
  if (key === 'enter') return words.enter
  if (key === 'escape') return words.escape
  return arrows[key] ?? capitalised(key)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
