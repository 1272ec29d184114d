let pen: CanvasRenderingContext2D | null | undefined

/**
 * How wide a text of a graph is, in pixels of the drawing, as `typeScale` has them.
 * @param size height of the type in the same pixels
 */
export function textWidth(text: string, size: number, weight = 400): number {
  pen ??= document.createElement('canvas').getContext('2d')
  // Where nothing measures, a wide type is assumed: room is left, nothing is cut.
  if (!pen) return text.length * size * 0.72
  pen.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`
  return pen.measureText(text).width
}

/** The widest of some texts; 0 when there are none. */
export function widest(texts: readonly string[], size: number, weight = 400): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, weight)))
}
