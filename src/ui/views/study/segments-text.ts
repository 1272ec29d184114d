import type { Segment } from '../../../domain/card/face'

/** Segments as one line of plain text: a blank is its hint or an ellipsis in square brackets. */
export function segmentsText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('')
}

/** From here on a text is set smaller, so that a card with its answer is seen at one glance. */
const longFrom = 70

/** Whether a prompt or an answer is long for its size of type. */
export function isLong(segments: readonly Segment[]): boolean {
  return segmentsText(segments).length >= longFrom
}

/** From here on a question that is set large would fill half a window. */
export const lengthyFrom = 120

export function isLengthy(segments: readonly Segment[]): boolean {
  return segmentsText(segments).length >= lengthyFrom
}
