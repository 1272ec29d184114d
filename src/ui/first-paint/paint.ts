import { readFirstLook } from '../../app/first-look'
import type { LooksData } from '../../app/looks-data'
import { defaultPreferences, type Preferences } from '../../app/preferences'
import type { Snapshot } from '../../app/snapshot'
import { beginVisit } from '../../app/visit/begin-visit'
import { wearPreferences } from '../theme/wear-preferences'
import { resolveTheme } from '../theme/resolve-theme'
import { recallFrame, wearFrame } from '../workbench/layout/frame-memory'
import { lengthyFrom } from '../views/study/segments-text'
import { windowClass } from '../workbench/layout/window-class'

/**
 * Paints what is known before the program has loaded: in the head language and theme, at the end of the
 * body the words of the skeleton and the next card. A new tab that the student wants left alone is left at once. Text is only ever set as text.
 */
export function paintFirst(page: Document): void {
  const { looks, snapshot } = readFirstLook()
  const preferences = { ...defaultPreferences, ...looks.preferences }
  paintLooks(page.documentElement, looks, preferences)
  const visit = beginVisit(page, preferences)
  if (visit === 'leaving') return
  wearFrame(
    page.documentElement,
    recallFrame(),
    windowClass(preferences.textSize, (query) => matchMedia(query).matches),
  )
  if (!page.getElementById('skeleton')) return
  if (looks.language === 'nl') paintDutch(page)
  if (visit === 'quiet' || !opensStudy(page))
    page.getElementById('skeleton-study')?.replaceChildren()
  else if (snapshot) paintCard(page, snapshot)
}

function paintLooks(root: HTMLElement, looks: LooksData, preferences: Preferences): void {
  root.lang = looks.language
  root.dataset.sideBar = looks.sideBarVisible ? 'visible' : 'hidden'
  wearPreferences(root, preferences)
  root.dataset.theme = resolveTheme(looks.theme, {
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    moreContrast: matchMedia('(prefers-contrast: more)').matches,
  })
}

function paintDutch(page: Document): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-nl]'))
    element.textContent = element.dataset.nl ?? ''
  for (const element of page.querySelectorAll<HTMLElement>('[data-nl-label]'))
    element.setAttribute('aria-label', element.dataset.nlLabel ?? '')
  for (const button of page.querySelectorAll('#skeleton .segment button'))
    button.setAttribute('aria-pressed', String(button.textContent === 'NL'))
}

function opensStudy({ location }: Document): boolean {
  return location.hash === '' || location.hash.startsWith('#/study')
}

function paintCard(page: Document, { card, paint }: Snapshot): void {
  const set = (id: string, text: string): void => {
    const element = page.getElementById(`skeleton-${id}`)
    if (!element) return
    element.textContent = text
    element.hidden = text === ''
  }
  set('crumbs', paint.crumbs)
  set('progress', paint.progress)
  set('ask', paint.ask)
  set('question', paint.question)
  const looks = page.getElementById('skeleton-question')?.classList
  looks?.toggle('vignette', card.note.kind === 'case')
  looks?.toggle('lengthy', paint.question.length >= lengthyFrom)
  paintOptions(page, paint.options)
  page.querySelector('#skeleton .card')?.setAttribute('data-card-id', card.cardId)
  page.getElementById('skeleton-show-answer')?.removeAttribute('hidden')
}

function paintOptions(page: Document, options: readonly string[]): void {
  const list = page.getElementById('skeleton-options')
  if (!list || options.length === 0) return
  list.replaceChildren(
    ...options.map((text, index) => {
      const [item, option, key, label] = ['li', 'div', 'kbd', 'span'].map((name) =>
        page.createElement(name),
      ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement]
      option.className = 'option'
      key.textContent = String(index + 1)
      label.textContent = text
      option.append(key, label)
      item.append(option)
      return item
    }),
  )
  list.hidden = false
}
