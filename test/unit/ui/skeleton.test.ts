import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { textIn } from '../../../src/i18n/i18n.svelte'
import type { MessageKey } from '../../../src/i18n/messages'
import { allViews } from '../../../src/ui/views/all-views'
import type { View } from '../../../src/ui/views/view'

const html = readFileSync('entrypoints/newtab/index.html', 'utf8')

/** Every word of the skeleton as [English, Dutch]. */
const words = [...html.matchAll(/data-nl="([^"]*)"[^>]*>([^<]*)</g)].map(
  ([, dutch = '', english = '']) => `${english.trim()} / ${dutch}`,
)
const labels = [...html.matchAll(/aria-label="([^"]*)"\s+data-nl-label="([^"]*)"/g)].map(
  ([, english = '', dutch = '']) => `${english} / ${dutch}`,
)

function both(key: MessageKey): string {
  return `${textIn('en', key)} / ${textIn('nl', key)}`
}

/** What the activity bar holds once the program has loaded, in its order. */
const painted = [...viewsAt('bar'), ...viewsAt('foot')]

function viewsAt(place: View['place']): readonly View[] {
  return allViews.filter((view) => view.place === place)
}

test('the activity bar is painted whole, each icon leading to its view', () => {
  const [, bar = ''] = /<nav class="activity"[^>]*>([^]*?)<\/nav>/.exec(html) ?? []
  const addresses = [...bar.matchAll(/href="(#\/[^"]*)"/g)].map(([, href]) => href)
  expect(addresses).toEqual(painted.map(({ id }) => `#/${id}`))
})

test('the skeleton says what the program says when it has loaded', () => {
  expect(words).toEqual([
    'Study – Myodeck / Studeren – Myodeck',
    both('workbench.search'),
    both('view.study'),
    both('study.showAnswer'),
    both('key.space'),
  ])
})

test('the skeleton labels its parts as the program does', () => {
  expect(labels).toEqual([
    both('language.choose'),
    both('workbench.showSideBar'),
    both('workbench.showPanel'),
    both('workbench.activityBar'),
    ...painted.map(({ title }) => both(title)),
    both('workbench.sideBar'),
    both('workbench.editor'),
    both('view.study'),
    both('workbench.panel'),
    both('workbench.statusBar'),
  ])
})
