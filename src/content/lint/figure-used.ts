import { placedFigures, type Rule } from './rule'

/** Each figure is asked about, and helps to understand another card. */
export const figureUsed: Rule = (deck) => {
  const notes = deck.topicFiles.flatMap(({ value }) => value.notes)
  return placedFigures(deck).flatMap(({ figure, problem }) => {
    const kinds = notes
      .filter((note) => note.figure === figure.id)
      .map(({ kind }) => kind)
    const lacks = [
      ...(kinds.includes('figure') ? [] : ['no labelled-figure note asks about it']),
      ...(kinds.some((kind) => kind !== 'figure')
        ? []
        : ['no explanation of another note shows it']),
    ]
    return lacks.map((message) => problem({ path: ['id'], message }))
  })
}
