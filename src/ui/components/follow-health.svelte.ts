import type { App } from '../../app/types'

/** Keeps what `app.health` says up to date for as long as the calling component lives. */
export function followHealth(app: App): void {
  $effect(() => {
    const stopping = app.backup().then((backup) => backup.followHealth())
    stopping.catch((error: unknown) => app.study.report(error))
    return () => void stopping.then((stop) => stop()).catch(() => undefined)
  })
}
