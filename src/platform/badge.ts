import { browser } from 'wxt/browser'

/** Sets the number on the toolbar button (nothing for 0) and its tooltip. */
export async function setBadge(due: number, tooltip: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({
      text: due === 0 ? '' : due > 999 ? '999+' : String(due),
    }),
    browser.action.setBadgeBackgroundColor({ color: '#0b6bcb' }),
    browser.action.setTitle({ title: tooltip }),
  ])
}
