/**
 * Where in a list something is held that is dragged down or up.
 * @param elements the list's, from top to bottom
 * @param held index of the one that is dragged
 * @param y of the pointer, in CSS pixels of the window
 * @returns how many of the others lie above the pointer
 */
export function placeAt(elements: readonly Element[], held: number, y: number): number {
  return elements.filter((element, index) => {
    const { top, height } = element.getBoundingClientRect()
    return index !== held && top + height / 2 < y
  }).length
}
