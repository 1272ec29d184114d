import { browser } from 'wxt/browser'

/** Wakes the background at an instant (epoch ms); an earlier alarm of that name is replaced. */
export async function setAlarm(name: string, at: number): Promise<void> {
  await browser.alarms.create(name, { when: at })
}
