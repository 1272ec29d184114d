/** A page marked so makes room for another one: it shows nothing and starts nothing. */
const mark = 'leaving'
const stays = 'myodeck-stays'

/** Hides the page while `leave` opens another one; it comes back when that fails, or when the student does. */
export function leavePage(page: Document, leave: () => Promise<void>): void {
  const { dataset } = page.documentElement
  const stay = (): void => {
    delete dataset[mark]
    page.dispatchEvent(new Event(stays))
  }
  dataset[mark] = ''
  addEventListener('pageshow', ({ persisted }) => persisted && stay())
  leave().catch(stay)
}

/** Runs `work` now, or once a page that is leaving stays after all. */
export function unlessLeaving(page: Document, work: () => void): void {
  if (page.documentElement.dataset[mark] === undefined) work()
  else page.addEventListener(stays, work, { once: true })
}
