import { watchFrames } from './frames'

/** How many frames a way through a table takes. */
const steps = 120

/** Scrolls an element from its upper to its lower end, a step per frame. @returns the longest frame, ms */
export async function scrollThrough(selector: string): Promise<number> {
  const scroller = document.querySelector(selector)
  if (!scroller) throw new Error(`there is no ${selector}`)
  const longest = watchFrames()
  for (let step = 1; step <= steps; step++) {
    await new Promise((done) => requestAnimationFrame(done))
    const way = scroller.scrollHeight - scroller.clientHeight
    scroller.scrollTop = (way * step) / steps
  }
  return longest()
}
