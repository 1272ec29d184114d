import { inPageIcon } from '../components/in-page-icon'
import { defineView, type View } from './view'

/** Every view, in the order of the activity bar. A new one is one entry here, and its title in both languages. */
export const allViews: readonly View[] = [
  defineView({
    id: 'study',
    title: 'view.study',
    icon: inPageIcon('book'),
    place: 'bar',
  }),
  defineView({
    id: 'plan',
    title: 'view.plan',
    icon: inPageIcon('calendar'),
    place: 'bar',
    load: () => import('./plan/PlanView.svelte'),
  }),
  defineView({
    id: 'statistics',
    title: 'view.statistics',
    icon: inPageIcon('graph'),
    place: 'bar',
    load: () => import('./statistics/StatisticsView.svelte'),
  }),
  defineView({
    id: 'browse',
    title: 'view.browse',
    icon: inPageIcon('search'),
    place: 'bar',
    load: () => import('./browse/BrowseView.svelte'),
  }),
  defineView({
    id: 'editor',
    title: 'view.editor',
    icon: inPageIcon('edit', 16),
    place: 'bar',
    parameter: 'optional',
    load: () => import('./editor/EditorView.svelte'),
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
    id: 'practice',
    title: 'view.practice',
    place: 'elsewhere',
    load: () => import('./practice/PracticeView.svelte'),
  }),
  defineView({
    id: 'glossary',
    title: 'view.glossary',
    place: 'elsewhere',
    load: () => import('./glossary/GlossaryView.svelte'),
  }),
  defineView({
    id: 'welcome',
    title: 'view.welcome',
    place: 'elsewhere',
    load: () => import('./welcome/WelcomeView.svelte'),
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
    icon: inPageIcon('gear', 24),
    place: 'foot',
    keys: ['ctrl+,'],
    load: () => import('./settings/SettingsView.svelte'),
  }),
]
