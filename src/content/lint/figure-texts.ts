import { languages } from '../../domain/card/note'
import type { VisibleText } from '../../domain/lint/texts'
import type { FigureFile } from '../schema/figure'

/** Every text of a figure, those for people who cannot see it included. */
export function figureTexts(figure: FigureFile): VisibleText[] {
  return languages.flatMap((language) => {
    const text = (
      role: VisibleText['role'],
      value: string,
      ...path: VisibleText['path']
    ): VisibleText => ({
      role,
      language,
      text: value,
      path: [...path, language],
    })
    return [
      text('title', figure.title[language], 'title'),
      text('explanation', figure.description[language], 'description'),
      ...Object.entries(figure.texts ?? {}).map(([id, own]) =>
        text('label', own[language], 'texts', id),
      ),
      ...figure.regions.flatMap(({ label, place }, index) => [
        text('answer', label[language], 'regions', index, 'label'),
        text('hint', place[language], 'regions', index, 'place'),
      ]),
    ]
  })
}
