/** A page that is not shown paints nothing; it waits this long at most. */
const longestWaitMs = 250

/**
 * Runs `work` once the page's first words are on the screen. The browser says so itself: an animation
 * frame comes before the frame is drawn, and work begun there would hold the drawing up.
 */
export function whenFirstPainted(work: () => void): void {
  let done = false
  const once = (): void => {
    if (done) return
    done = true
    observer.disconnect()
    work()
  }
  const observer = new PerformanceObserver(once)
  observer.observe({ type: 'paint', buffered: true })
  setTimeout(once, longestWaitMs)
}
