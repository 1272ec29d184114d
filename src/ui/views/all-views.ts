import search from '@vscode/codicons/src/icons/search.svg?raw'
import book from '@vscode/codicons/src/icons/book.svg?raw'
import { defineView, type View } from './view'

/** Codicon settings-gear: its path stands in the page itself (`entrypoints/newtab/index.html`). */
const gear =
  '<svg viewBox="0 0 24 24" fill="currentColor"><use href="#icon-gear" /></svg>'

/** Every view, in the order of the activity bar. A new one is one entry here, and its title in both languages. */
export const allViews: readonly View[] = [
  defineView({ id: 'study', title: 'view.study', icon: book, place: 'bar' }),
  defineView({
    id: 'browse',
    title: 'view.browse',
    icon: search,
    place: 'bar',
    load: () => import('./browse/BrowseView.svelte'),
  }),
  defineView({
    id: 'card',
    title: 'view.card',
    place: 'elsewhere',
    parameter: true,
    load: () => import('./card/CardView.svelte'),
  }),
  defineView({
    id: 'sources',
    title: 'view.sources',
    place: 'elsewhere',
    load: () => import('./sources/SourcesView.svelte'),
  }),
  defineView({
    id: 'topic',
    title: 'view.topic',
    place: 'elsewhere',
    parameter: true,
    load: () => import('./topic/TopicView.svelte'),
  }),
  defineView({
    id: 'glossary',
    title: 'view.glossary',
    place: 'elsewhere',
    load: () => import('./glossary/GlossaryView.svelte'),
  }),
  defineView({
    id: 'shortcuts',
    title: 'view.shortcuts',
    place: 'elsewhere',
    keys: ['ctrl+k ctrl+s'],
    load: () => import('./shortcuts/ShortcutsView.svelte'),
  }),
  defineView({
    id: 'help',
    title: 'view.help',
    place: 'elsewhere',
    load: () => import('./help/HelpView.svelte'),
  }),
  defineView({
    id: 'settings',
    title: 'view.settings',
    icon: gear,
    place: 'foot',
    keys: ['ctrl+,'],
    load: () => import('./settings/SettingsView.svelte'),
  }),
]
