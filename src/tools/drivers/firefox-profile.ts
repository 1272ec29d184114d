import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The extension's pinned id and the address that Firefox gives it in a profile made here. */
export const pinnedId = 'myodeck@myodeck.invalid'
export const pinnedUuid = '6f1d0b52-7c53-4a3e-9d4b-5f2b8f6c1e10'

/** Values by their names in about:config. */
export type FirefoxPreferences = Readonly<Record<string, string | number | boolean>>

/** Prepares a profile: known address of the extension, its data kept, no first-run pages, no traffic. */
export async function prepareFirefoxProfile(
  folder: string,
  marionettePort: number,
  further: FirefoxPreferences = {},
): Promise<void> {
  const preferences: FirefoxPreferences = {
    'marionette.port': marionettePort,
    'extensions.webextensions.uuids': JSON.stringify({ [pinnedId]: pinnedUuid }),
    // A temporary extension is removed when Firefox ends; its data and address stay.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.tabs.warnOnClose': false,
    'browser.termsofuse.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    ...further,
  }
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'user.js'), `${lines.join('\n')}\n`)
}
