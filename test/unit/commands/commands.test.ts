import { expect, test } from 'vitest'
import { allCommands } from '../../../src/ui/components/all-commands'
import type { CommandContext } from '../../../src/commands/context'
import { createFakeApp } from '../../helpers/fake-app.svelte'

const context: CommandContext = {
  view: 'study',
  status: 'studying',
  side: 'question',
  options: 0,
  figure: false,
  undoable: false,
  busy: false,
  clockIsBehind: false,
  sinceDrawnMs: 1000,
  keyHeldSinceAnswer: false,
}

/** What an app (and the frame around it) was told by one command. */
async function told(
  id: string,
  note = 0,
  menuTopic?: string,
): Promise<readonly string[]> {
  const { app, calls } = createFakeApp({ note })
  const frame: string[] = []
  const command = allCommands.find((known) => known.id === id)
  await command?.run({
    app,
    workbench: {
      browse: undefined,
      editor: undefined,
      editNote: () => void frame.push('editNote'),
      takeBack: async () => void frame.push('takeBack'),
      openView: (view) => void frame.push(`openView ${view}`),
      menuTopic,
      openMenu: () => void frame.push('openMenu'),
      openSearch: async (query) => void frame.push(`openSearch ${query}`),
      openPalette: (query) => void frame.push(`openPalette ${query}`),
      askSettings: (wanted) => void frame.push(`askSettings ${wanted}`),
      annotate: () => void frame.push('annotate'),
      correctDates: async () => void frame.push('correctDates'),
      say: () => {},
      press: (button) => void frame.push(`press ${button}`),
      layout: {
        closeTab: () => void frame.push('closeTab'),
        keepTab: () => void frame.push('keepTab'),
        nextTab: (step) => void frame.push(`nextTab ${step}`),
        moveTab: (step) => void frame.push(`moveTab ${step}`),
        moveToOtherColumn: () => void frame.push('moveToOtherColumn'),
        focusOtherColumn: () => void frame.push('focusOtherColumn'),
        toggleSideBar: () => void frame.push('toggleSideBar'),
        togglePanel: () => void frame.push('togglePanel'),
        openPanel: (tab) => void frame.push(`openPanel ${tab}`),
        toggleZen: () => void frame.push('toggleZen'),
        togglePart: (part) => void frame.push(`togglePart ${part}`),
      },
    },
    enlargeFigure: () => void frame.push('enlargeFigure'),
  })
  return [...calls, ...frame]
}

test('no two commands have one id', () => {
  const ids = allCommands.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test.each([
  ['study.showAnswer', 'showAnswer'],
  ['study.gradeAgain', 'grade again'],
  ['study.gradeHard', 'grade hard'],
  ['study.gradeGood', 'grade good'],
  ['study.gradeEasy', 'grade easy'],
  ['study.undo', 'undo'],
  ['study.bury', 'bury'],
  ['study.suspend', 'suspend'],
  ['study.flag', 'toggleFlag'],
  ['study.flipLanguage', 'flipLanguage'],
  ['study.enlargeFigure', 'enlargeFigure'],
  ['study.ownNote', 'annotate'],
  ['study.editNote', 'editNote'],
  ['editor.takeBack', 'takeBack'],
  ['study.copyCard', 'press copy-card'],
  ['study.reportCard', 'press report-card'],
  ['layout.toggleSideBar', 'toggleSideBar'],
  ['layout.togglePanel', 'togglePanel'],
  ['layout.toggleZen', 'toggleZen'],
  ['layout.toggleActivityBar', 'togglePart activity'],
  ['layout.toggleStatusBar', 'togglePart status'],
  ['layout.closeTab', 'closeTab'],
  ['layout.keepTab', 'keepTab'],
  ['layout.nextTab', 'nextTab 1'],
  ['layout.previousTab', 'nextTab -1'],
  ['layout.moveTabRight', 'moveTab 1'],
  ['layout.moveTabLeft', 'moveTab -1'],
  ['layout.splitRight', 'moveToOtherColumn'],
  ['layout.moveToOtherColumn', 'moveToOtherColumn'],
  ['layout.focusOtherColumn', 'focusOtherColumn'],
  ['panel.history', 'openPanel history'],
  ['panel.source', 'openPanel source'],
  ['view.openPalette', 'openPalette >'],
  ['view.openStudy', 'openView study'],
  ['view.openSettings', 'openView settings'],
  ['view.themeLight', 'setTheme light'],
  ['view.themeDark', 'setTheme dark'],
  ['view.themeContrast', 'setTheme contrast'],
  ['view.themeSystem', 'setTheme system'],
  ['view.languageEnglish', 'setLanguage en'],
  ['view.languageDutch', 'setLanguage nl'],
  ['data.exportEverything', 'exportToFile'],
  ['data.restoreFromFile', 'askSettings restore'],
  ['data.undoRestore', 'askSettings undoRestore'],
  ['data.redate', 'correctDates'],
  ['data.unsuspendAll', 'unsuspendAll'],
])('%s does what it says', async (id, expected) => {
  expect(await told(id)).toEqual([expected])
})

test('an option is chosen by where the card shows it, not by where the note has it', async () => {
  const chosen = await Promise.all(
    [1, 2, 3, 4].map((number) => told(`study.chooseOption${number}`, 1)),
  )
  const options = chosen.flat()
  expect(options).not.toEqual([0, 1, 2, 3].map((option) => `chooseOption ${option}`))
  expect(options.toSorted()).toEqual(
    [0, 1, 2, 3].map((option) => `chooseOption ${option}`),
  )
})

test('a plain card has no options to choose', async () => {
  expect(await told('study.chooseOption1')).toEqual([])
})

function offered(change: Partial<CommandContext>): readonly string[] {
  return allCommands
    .filter(({ when }) => when({ ...context, ...change }))
    .map(({ id }) => id)
}

test.each<[string, Partial<CommandContext>, boolean]>([
  ['on a right clock', {}, false],
  ['on a clock that stands behind', { clockIsBehind: true }, true],
  ['when the database cannot be used', { clockIsBehind: true, status: 'failed' }, false],
])('correcting the dates is offered or not %s', (_, change, expected) => {
  expect(offered(change).includes('data.redate')).toBe(expected)
})

test.each<[string, Partial<CommandContext>, boolean]>([
  ['on a card without a figure', {}, false],
  ['on a card with one', { figure: true }, true],
  ['in the popup too', { figure: true, view: 'popup' }, true],
  ['in another view', { figure: true, view: 'settings' }, false],
])('enlarging the figure is offered or not %s', (_, change, expected) => {
  expect(offered(change).includes('study.enlargeFigure')).toBe(expected)
})

test('a broken database offers neither export nor restore', () => {
  expect(offered({ status: 'failed' }).filter((id) => id.startsWith('data.'))).toEqual([])
})

const layout = {
  tabs: 1,
  columns: 1,
  closable: false,
  splittable: false,
  preview: false,
} as const

test.each<[string, Partial<CommandContext>, readonly string[]]>([
  ['Study alone', { layout }, []],
  [
    'a preview beside Study',
    { layout: { ...layout, tabs: 2, closable: true, splittable: true, preview: true } },
    [
      'closeTab',
      'keepTab',
      'nextTab',
      'previousTab',
      'moveTabRight',
      'moveTabLeft',
      'splitRight',
    ],
  ],
  [
    'two columns',
    { layout: { ...layout, columns: 2, closable: true } },
    ['closeTab', 'moveToOtherColumn', 'focusOtherColumn'],
  ],
  [
    'an address without a view',
    { view: 'unknown', layout: { ...layout, closable: true, splittable: true } },
    [],
  ],
])('what can be done to tabs: %s', (_, change, expected) => {
  const always = /toggle/
  const ids = offered(change).filter((id) => id.startsWith('layout.') && !always.test(id))
  expect(ids).toEqual(expected.map((id) => `layout.${id}`))
})

test('the popup offers nothing that needs the workbench', () => {
  const ids = offered({ view: 'popup', clockIsBehind: true })
  const needing = [
    'view.openPalette',
    'view.openStudy',
    'layout.toggleSideBar',
    'layout.closeTab',
    'panel.history',
    'data.restoreFromFile',
    'data.undoRestore',
    'data.redate',
  ]
  expect(ids.filter((id) => needing.includes(id))).toEqual([])
})

test('in the menu of a topic, commands on a topic mean that one, and elsewhere the topic of the card shown', async () => {
  expect(await told('view.openTopic')).toEqual(['openView topic'])
  expect(await told('view.browseTopic', 0, 'load')).toEqual(['openSearch topic:load'])
  expect(await told('view.browseTopic')).toEqual([
    expect.stringMatching(/^openSearch topic:\w/),
  ])
})

test('every menu has commands, and none that is only for the popup', () => {
  const places = ['card', 'row', 'tab', 'topic'] as const
  for (const place of places) {
    const offered = allCommands.filter(({ menus = [] }) => menus.includes(place))
    expect(offered.length, place).toBeGreaterThan(3)
  }
})
