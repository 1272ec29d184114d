import { MediaQuery } from 'svelte/reactivity'
import type { App } from '../../app/types'
import { setInterfaceLanguage } from '../../i18n/i18n.svelte'
import { setKeyOverrides } from '../components/keymap-in-force.svelte'
import { resolveTheme } from './resolve-theme'
import { wearPreferences } from './wear-preferences'

/**
 * Keeps the document in step with the student's looks: language of the texts and of `<html>`,
 * `data-theme`, `data-side-bar`, size and motion. Called once by a page's root component, before it draws.
 */
export function followLooks({ looks }: App): void {
  const dark = new MediaQuery('(prefers-color-scheme: dark)')
  const moreContrast = new MediaQuery('(prefers-contrast: more)')
  const { documentElement: root } = document

  $effect.pre(() => {
    setInterfaceLanguage(looks.language)
    root.lang = looks.language
  })
  $effect.pre(() => setKeyOverrides(looks.keys))
  $effect.pre(() => {
    const system = { dark: dark.current, moreContrast: moreContrast.current }
    root.dataset.theme = resolveTheme(looks.theme, system)
  })
  $effect.pre(() => wearPreferences(root, looks.preferences))
  $effect.pre(() => {
    root.dataset.sideBar = looks.sideBarVisible ? 'visible' : 'hidden'
  })
}
