import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createBadgeRefresh } from '../src/app/refresh-badge'
import { describeDue } from '../src/i18n/describe-due'

export default defineBackground(() => {
  // A database that cannot be opened is told in the pages; the button then just shows no number.
  const refreshBadge = createBadgeRefresh(describeDue)
  const refresh = (): void => void refreshBadge()
  browser.runtime.onInstalled.addListener(refresh)
  browser.runtime.onStartup.addListener(refresh)
  browser.alarms.onAlarm.addListener(refresh)
  refresh()
})
