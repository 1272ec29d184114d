import { systemClock } from '../../platform/clock'
import { leavePage } from '../../platform/leaving'
import { openOwnNewTab, opensOwnNewTab } from '../../platform/own-new-tab'
import type { Preferences } from '../preferences'
import { freshTab, readTab, writeTab } from './tab-memory'
import { nothingWaits } from './waiting'

/**
 * Decides before anything is painted what a new tab is for. A tab counts as opened by the browser when it
 * began without an address of ours, and stays so when it is loaded anew.
 * @returns `leaving`: the browser's own page comes, and nothing is to be painted. `quiet`: no card is.
 */
export function beginVisit(
  page: Document,
  { newTab }: Pick<Preferences, 'newTab'>,
): 'leaving' | 'quiet' | undefined {
  // The popup is painted by the same script.
  if (page.location.pathname !== '/newtab.html') return undefined
  const opened = page.location.hash === ''
  const known = readTab()
  if (!opened && !known) return undefined
  const tab = known ?? freshTab
  const unwanted = newTab === 'never' || (newTab === 'due' && nothingWaits(systemClock()))
  const leaves = unwanted && opened && opensOwnNewTab && !tab.left
  writeTab({ ...tab, left: tab.left || leaves })
  if (leaves) {
    leavePage(page, openOwnNewTab)
    return 'leaving'
  }
  return !tab.lifted && (unwanted || tab.enough) ? 'quiet' : undefined
}
