import type { CardFace } from '../../../domain/card/face'
import { segmentsText } from './segments-text'

/** A question as plain text; one about a figure says where the mark is. */
export function promptText({ prompt, marked }: CardFace): string {
  const text = segmentsText(prompt)
  return marked ? `${text} ${marked.place}` : text
}
