import { perNote } from './rule'
import { visibleTexts } from '../../domain/lint/texts'

const doiPattern = /10\.\d{4,9}\/[^\s,;)\]]*[^\s,;)\].]/g

/** A DOI in a text is that of a source in sources.yaml. */
export const doiKnown = perNote((note, { sources }) => {
  const known = new Set(Object.values(sources.value).map(({ doi }) => doi))
  return visibleTexts(note).flatMap(({ text, path }) =>
    (text.match(doiPattern) ?? [])
      .filter((doi) => !known.has(doi))
      .map((doi) => ({ path, message: `no source has the DOI ${doi}` })),
  )
})
