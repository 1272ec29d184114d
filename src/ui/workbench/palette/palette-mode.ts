/** What the palette looks for. */
export type PaletteMode = 'cards' | 'commands' | 'topics' | 'sources'

const signs: Readonly<Record<string, PaletteMode>> = {
  '>': 'commands',
  '#': 'topics',
  '@': 'sources',
}

/**
 * What is looked for and by which words: a first sign chooses, without one it is cards. No command begins with a
 * sign, so that one typed behind the `>` with which the palette opens takes its place.
 */
export function readQuery(query: string): {
  readonly mode: PaletteMode
  readonly words: string
} {
  const text = query.trimStart().replace(/^>\s*(?=[#@])/, '')
  const mode = signs[text.charAt(0)]
  return mode === undefined
    ? { mode: 'cards', words: text }
    : { mode, words: text.slice(1).trim() }
}
