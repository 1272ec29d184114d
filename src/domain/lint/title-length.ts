import { noteRule } from './rule'
import { textsOfRole } from './texts'

const longest = 40

/** A title fits on a button. */
export const titleLength = noteRule((note) =>
  textsOfRole(note, 'title')
    .filter(({ text }) => text.length > longest)
    .map(({ text, path }) => ({
      code: 'titleLong' as const,
      values: { most: longest },
      path,
      message: `the title has ${text.length} characters, at most ${longest} fit`,
    })),
)
