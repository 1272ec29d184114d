import { languages, type Language } from '../../domain/card/note'
import type { FigureFile } from '../schema/figure'
import { placedFigures, type Complaint, type Rule } from './rule'
import { namesOf, reveals } from '../../domain/lint/words'

/** What is read beside a figure while a region is asked does not name the region: neither title nor place. */
export const regionNamed: Rule = (deck) =>
  placedFigures(deck).flatMap(({ figure, problem }) =>
    languages.flatMap((language) => complaintsOf(figure, language).map(problem)),
  )

function complaintsOf(figure: FigureFile, language: Language): Complaint[] {
  return figure.regions.flatMap(({ id, label, place }, index) => {
    const named = (text: string) =>
      namesOf(label[language]).some((name) => reveals(text, name))
    return [
      ...(named(figure.title[language])
        ? [{ path: ['title', language], message: `the title names region ${id}` }]
        : []),
      ...(named(place[language])
        ? [
            {
              path: ['regions', index, 'place', language],
              message: `the place names region ${id} itself`,
            },
          ]
        : []),
    ]
  })
}
