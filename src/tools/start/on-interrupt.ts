/** Does something when the reader presses Ctrl+C in the terminal; returns how to stop listening. */
export function onInterrupt(act: () => Promise<void>): () => void {
  const listener = () => void act()
  process.once('SIGINT', listener)
  process.once('SIGTERM', listener)
  return () => {
    process.off('SIGINT', listener)
    process.off('SIGTERM', listener)
  }
}
