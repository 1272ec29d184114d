/** Marks what is dragged as one of our tabs, so that a dropped text or link is left alone. */
const tabType = 'application/x-myodeck-tab'

/** Dragging a tab to another place in its column or into the other column. */
export class TabDrag {
  /** Index of the tab before which a drop would put the dragged one; the number of tabs at the end. */
  over = $state<number>()
  readonly #onDrop: (address: string, before: number) => void

  constructor(onDrop: (address: string, before: number) => void) {
    this.#onDrop = onDrop
  }

  /** A tab is taken. */
  start({ dataTransfer }: DragEvent, address: string): void {
    dataTransfer?.setData(tabType, address)
    if (dataTransfer) dataTransfer.effectAllowed = 'move'
  }

  /** Something is held over the tab at an index: before it, or behind it on its right half. */
  overTab(event: DragEvent, index: number): void {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect() // the tab it is put on
    this.#hover(event, event.clientX < left + width / 2 ? index : index + 1)
  }

  /** Handlers of the list around the tabs: beside them is behind the last. */
  readonly list = {
    ondragover: (event: DragEvent) => {
      if (event.target === event.currentTarget)
        this.#hover(event, (event.currentTarget as HTMLElement).childElementCount) // the list it is put on
    },
    ondragleave: ({ currentTarget, relatedTarget }: DragEvent) => {
      const inside =
        relatedTarget instanceof Node &&
        (currentTarget as HTMLElement).contains(relatedTarget) // the list it is put on
      if (!inside) this.over = undefined
    },
    ondrop: (event: DragEvent) => {
      const address = event.dataTransfer?.getData(tabType)
      if (address && this.over !== undefined) {
        event.preventDefault()
        this.#onDrop(address, this.over)
      }
      this.over = undefined
    },
  }

  #hover(event: DragEvent, before: number): void {
    if (!event.dataTransfer?.types.includes(tabType)) return
    event.preventDefault()
    this.over = before
  }
}
