/** Texts of the daily reminder and its setting, in English. */
export const reminder = {
  reminder: {
    title: 'Time for your cards',
    label: 'Daily reminder',
    explain:
      'A notification of the browser at this time, while the browser runs and something waits to be studied. A click on it opens Study.',
    on: 'Remind me every day',
    time: 'Time of the reminder',
    off: 'off',
    refused:
      'The browser was not allowed to show notifications, so there will be no reminder.',
    lost: 'The browser may no longer show notifications: no reminder comes.',
    allow: 'Allow notifications',
  },
} as const
