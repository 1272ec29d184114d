import { perNote } from './rule'
import { textsOfRole } from './texts'

const longest = 40

/** A title fits on a button. */
export const titleLength = perNote((note) =>
  textsOfRole(note, 'title')
    .filter(({ text }) => text.length > longest)
    .map(({ text, path }) => ({
      path,
      message: `the title has ${text.length} characters, at most ${longest} fit`,
    })),
)
