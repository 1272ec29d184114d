import type { Segment } from '../../../domain/card/face'

/** Segments as one line of plain text: a blank is its hint or an ellipsis in square brackets. */
export function segmentsText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('')
}
