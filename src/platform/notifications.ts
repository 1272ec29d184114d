import { browser } from 'wxt/browser'

const permission = { permissions: ['notifications' as const] }

/** The browser has this interface only once the student has allowed it. */
function notifications(): typeof browser.notifications | undefined {
  return (browser as Partial<typeof browser>).notifications
}

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(permission)
}

/** Asks the student, once; to be called while a click or key of hers is handled. False when she refuses. */
export async function askToNotify(): Promise<boolean> {
  return browser.permissions.request(permission)
}

/** Shows a notification in place of any other by that name; does nothing where that is not allowed. */
export async function notify(
  name: string,
  title: string,
  message: string,
): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png')
  await notifications()?.create(name, { type: 'basic', iconUrl, title, message })
}

/** Calls `clicked` with the name of a notification that was clicked, also once they are allowed later. */
export function onNotificationClicked(clicked: (name: string) => void): void {
  const handle = (name: string): void => {
    void notifications()?.clear(name)
    clicked(name)
  }
  const listen = (): void => {
    const shown = notifications()
    if (shown && !shown.onClicked.hasListener(handle)) shown.onClicked.addListener(handle)
  }
  listen()
  browser.permissions.onAdded.addListener(listen)
}
