import { browser } from 'wxt/browser'

/** Chromium's own page, at an address that no extension takes over. */
export const ownNewTabAddress = 'chrome://new-tab-page/'

/** Whether this browser lets an extension open the page that it shows in new tabs itself; Firefox refuses. */
export const opensOwnNewTab = !import.meta.env.FIREFOX

/**
 * Shows the browser's own new tab in the tab of this page.
 * @throws when the browser refuses; the page then stays
 */
export async function openOwnNewTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  // Setting `location.href` to it is refused in silence, and without an id another tab may be the one in front.
  if (tab?.id !== undefined) await browser.tabs.update(tab.id, { url: ownNewTabAddress })
}

/** Searches with the engine that the student chose in the browser, in this tab. */
export async function searchTheWeb(text: string): Promise<void> {
  await browser.search.query({ text, disposition: 'CURRENT_TAB' })
}
