import type { CardFace, Segment } from '../../../../domain/card/face'

/** The explanation of a card, plain and with its marks, for `SeveralLines`. */
export function explained({ explanation, markup }: CardFace) {
  return { segments: words(explanation), marked: markup && words(markup.explanation) }
}

/** A text without blanks as the segments of a card. */
export function words(text: string): readonly Segment[] {
  return [{ text, role: 'text' }]
}
