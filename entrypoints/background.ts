import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createBadgeRefresh } from '../src/app/refresh-badge'
import { createReminder } from '../src/app/reminder/create-reminder'
import { reminderAlarm } from '../src/app/reminder/keep-reminder'
import { describeDue } from '../src/i18n/describe-due'
import { describeReminder } from '../src/i18n/describe-reminder'
import { onLooksKept } from '../src/platform/looks-storage'
import { onNotificationClicked } from '../src/platform/notifications'

export default defineBackground(() => {
  // A database that cannot be opened is told in the pages; the button then just shows no number.
  const refreshBadge = createBadgeRefresh(describeDue)
  const refresh = (): void => void refreshBadge()
  const reminder = createReminder(describeReminder)
  const quietly = (work: Promise<void>): void => void work.catch(() => undefined)
  browser.runtime.onInstalled.addListener(refresh)
  browser.runtime.onStartup.addListener(refresh)
  browser.alarms.onAlarm.addListener(({ name }) => {
    refresh()
    if (name === reminderAlarm) quietly(reminder.due())
  })
  onLooksKept(() => quietly(reminder.changed()))
  onNotificationClicked(() => {
    void browser.tabs.create({ url: `${browser.runtime.getURL('/newtab.html')}#/study` })
  })
  refresh()
  quietly(reminder.wake())
})
