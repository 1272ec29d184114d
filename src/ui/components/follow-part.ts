import type { App } from '../../app/types'

/**
 * Follows what a part of the program tells that is loaded when it is first asked for. That it cannot be loaded, the
 * page says.
 * @returns the way to stop, also before it is there
 */
export function followPart<Part>(
  { study }: Pick<App, 'study'>,
  part: Promise<Part>,
  follow: (part: Part) => () => void,
): () => void {
  let stop: (() => void) | undefined
  let wanted = true
  part.then(
    (loaded) => {
      if (wanted) stop = follow(loaded)
    },
    (error: unknown) => study.report(error),
  )
  return () => {
    wanted = false
    stop?.()
  }
}
