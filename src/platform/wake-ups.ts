import { browser } from 'wxt/browser'

/** When the background is to be woken by that name (epoch ms); undefined when it is not. */
export async function wakeUpAt(name: string): Promise<number | undefined> {
  // Chromium's own type leaves out that there may be none.
  const alarm = (await browser.alarms.get(name)) as { scheduledTime: number } | undefined
  return alarm?.scheduledTime
}

export async function cancelWakeUp(name: string): Promise<void> {
  await browser.alarms.clear(name)
}
