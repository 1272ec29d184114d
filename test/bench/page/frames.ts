/** Watches a page's frames from now on; the returned function stops and tells the longest time between two, ms. */
export function watchFrames(): () => number {
  let longest = 0
  let before = performance.now()
  let watching = true
  const look = (now: number): void => {
    longest = Math.max(longest, now - before)
    before = now
    if (watching) requestAnimationFrame(look)
  }
  requestAnimationFrame((now) => {
    before = now
    requestAnimationFrame(look)
  })
  return () => {
    watching = false
    return longest
  }
}
