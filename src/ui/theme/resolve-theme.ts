import type { Theme } from '../../app/types'

/** A theme that has colours of its own. */
export type DrawnTheme = Exclude<Theme, 'system'>

/** What the system asks for: `prefers-color-scheme: dark` and `prefers-contrast: more`. */
export interface SystemLook {
  readonly dark: boolean
  readonly moreContrast: boolean
}

/** The theme to draw; "Follow the system" is high contrast where the system asks for more of it. */
export function resolveTheme(theme: Theme, system: SystemLook): DrawnTheme {
  if (theme !== 'system') return theme
  if (system.moreContrast) return 'contrast'
  return system.dark ? 'dark' : 'light'
}
