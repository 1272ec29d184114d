import type { Language } from '../../domain/card/note'
import type { ParameterSet } from '../../domain/scheduling/types'
import type { Preferences } from '../preferences'

export interface SchedulingSettings {
  readonly current: ParameterSet
  readonly defaults: ParameterSet
  change(change: Partial<ParameterSet>): Promise<void>
}

export const themes = ['light', 'dark', 'contrast', 'system'] as const

export type Theme = (typeof themes)[number]

export interface Looks {
  readonly language: Language
  readonly theme: Theme
  readonly sideBarVisible: boolean
  /** Keys that the student gave to commands or took from them, oldest first. */
  readonly keys: readonly KeyOverride[]
  readonly preferences: Preferences
  setLanguage(language: Language): void
  setTheme(theme: Theme): void
  setSideBarVisible(visible: boolean): void
  setKeys(keys: readonly KeyOverride[]): void
  /** Changes some preferences; the others stay. */
  prefer(change: Partial<Preferences>): void
}

/** A change of the keyboard: a further key for a command, or one taken away (also a default). */
export interface KeyOverride {
  /** The command's id. */
  readonly command: string
  /** As `src/commands/keystroke.ts` writes them: `ctrl+k z`. */
  readonly keys: string
  readonly remove?: true
}
