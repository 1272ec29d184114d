/** What a drawing gets from the style sheets of the page, and would lose outside it. */
const styles = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
] as const
const margin = 16
const titleHeight = 28
/** Pixels per pixel, so that it looks well in a report. */
const scale = 2

/**
 * A drawing of the page as a PNG, in the colours that it has there, with its title above it.
 * @throws when the browser cannot draw it
 */
export async function pictureOf(svg: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect()
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = (width + 2 * margin) * scale
  canvas.height = (height + titleHeight + 2 * margin) * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the browser gives no canvas')
  const { backgroundColor, color, fontFamily } = getComputedStyle(
    svg.closest('article') ?? document.body,
  )
  context.scale(scale, scale)
  context.fillStyle = backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = color
  context.font = `600 15px ${fontFamily}`
  context.fillText(title, margin, margin + 15)
  context.drawImage(image, margin, margin + titleHeight, width, height)
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => {
      if (blob) done(blob)
      else fail(new Error('the browser makes no picture'))
    }),
  )
}

/** The drawing as a file of its own. */
function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement // a clone is of the same kind
  const drawn = [svg, ...svg.querySelectorAll<SVGElement>('*')]
  const copied = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  drawn.forEach((element, index) => {
    const computed = getComputedStyle(element)
    const target = copied[index]
    target?.removeAttribute('class')
    for (const style of styles)
      target?.style.setProperty(style, computed.getPropertyValue(style))
  })
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return new XMLSerializer().serializeToString(copy)
}
