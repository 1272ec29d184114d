import { expect, test } from 'vitest'
import { wrongArrows } from './layers'
import { importsOf, importsOfProgram } from './source-files'

test('no import of the program points against the layers', async () => {
  const imports = await importsOfProgram()

  expect(Object.keys(imports)).toContain('src/domain/card/note.ts')
  expect(wrongArrows(imports)).toEqual([])
})

test('an arrow that points the wrong way is named with its file', () => {
  const wrong = wrongArrows({
    'src/domain/queue/next.ts': ['../../storage/database', '../card/note', 'valibot'],
    'src/domain/scheduling/memory.ts': ['ts-fsrs'],
    'src/domain/queue/order.ts': ['ts-fsrs'],
    'src/storage/open.ts': ['dexie', '../app/create-app', '../platform/clock'],
    'src/app/study/session.ts': ['dexie', '../../ui/workbench/Frame.svelte'],
    'src/ui/popup/Popup.svelte': ['wxt/browser', '../../storage/database', 'svelte'],
    'src/platform/badge.ts': ['wxt/browser', '../domain/card/ids'],
    'entrypoints/popup/main.ts': ['../../src/tools/build', '../../src/app/create-app'],
    'src/oddments/one.ts': ['../domain/card/ids'],
  })

  expect(wrong).toEqual([
    'src/domain/queue/next.ts: domain -> storage (src/storage/database)',
    'src/domain/queue/next.ts: domain -> package valibot',
    'src/domain/queue/order.ts: domain -> package ts-fsrs',
    'src/storage/open.ts: storage -> app (src/app/create-app)',
    'src/app/study/session.ts: app -> package dexie',
    'src/app/study/session.ts: app -> ui (src/ui/workbench/Frame.svelte)',
    'src/ui/popup/Popup.svelte: ui -> package wxt/browser',
    'src/ui/popup/Popup.svelte: ui -> storage (src/storage/database)',
    'src/platform/badge.ts: platform -> domain (src/domain/card/ids)',
    'entrypoints/popup/main.ts: entrypoints -> tools (src/tools/build)',
    'src/oddments/one.ts: the folder oddments has no place among the layers',
  ])
})

test('every form of import counts, in components too', () => {
  const component = `
    <script module lang="ts">export { a } from './a'</script>
    <script lang="ts">
      import type { B } from './b'
      import './c.css'
      const late = import('./d')
    </script>
    <p>import './not-an-import'</p>`

  expect(importsOf('Part.svelte', component)).toEqual(['./a', './b', './c.css', './d'])
})
