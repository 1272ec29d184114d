import type { CardFace } from '../../../domain/card/face'

/** Whether the question itself shows its answer: a filled-in text, marked options, an order, a case's steps, a figure. */
export function answeredInPlace({ ask, options, marked }: CardFace): boolean {
  const filledIn = ask === 'complete' || ask === 'order' || ask === 'case'
  return filledIn || options !== undefined || marked !== undefined
}
