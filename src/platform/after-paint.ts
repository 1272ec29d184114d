/** Runs `work` once what was drawn just now is on the screen (or soon, in a page that is not shown). */
export function afterPaint(work: () => void): void {
  let done = false
  const once = (): void => {
    if (done) return
    done = true
    work()
  }
  requestAnimationFrame(() => setTimeout(once, 0))
  setTimeout(once, 250)
}
