import type { SettingsWish } from '../../../commands/host'

/** Does what a command wanted of the settings, once; for as long as the calling component lives. */
export function takeWish(
  workbench: { settingsWish: SettingsWish | undefined },
  wish: SettingsWish,
  fulfil: () => void,
): void {
  $effect(() => {
    if (workbench.settingsWish !== wish) return
    workbench.settingsWish = undefined
    fulfil()
  })
}
