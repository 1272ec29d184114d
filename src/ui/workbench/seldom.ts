import { tick } from 'svelte'
import { t } from '../../i18n/i18n.svelte'
import type { Note } from '../../domain/card/note'
import { announce } from '../components/announce.svelte'
import { fetchPart } from '../components/fetch-part'
import { browseStateOf } from '../views/browse/browse-states.svelte'
import { editorStateOf } from '../views/editor/editor-state.svelte'
import type { WorkbenchState } from './workbench-state.svelte'

/** What a student asks of the frame now and then: loaded when she does, so that no first card waits for it. */

/** Shows in Browse what a search finds. */
export function openSearch(workbench: WorkbenchState, query: string): void {
  const open = (view: string, parameter?: string) => workbench.openView(view, parameter)
  browseStateOf(workbench.app, open).query = query
  workbench.openView('browse')
}

/** Shows the deck's texts again on the card that is edited or studied, or on a named note, and says so. */
export async function takeBack(
  workbench: WorkbenchState,
  named?: Pick<Note, 'id' | 'title'>,
): Promise<void> {
  const { app, place } = workbench
  const editor = editorStateOf(app)
  if (!named && place.view?.id === 'editor') return editor.override?.takeBack()
  const note = named ?? app.study.card?.note
  if (!note) return
  // There undo finds it.
  workbench.editor = editor
  const { id: noteId, title } = note
  if (await editor.takeBack({ noteId, title, topic: undefined }))
    announce(t('ownVersion.outcome.takenBack'))
}

/** Study's banner about the clock holds the button that asks first. */
export async function correctDates(workbench: WorkbenchState): Promise<void> {
  workbench.openView('study')
  await fetchPart(() => import('../views/study/parts/ClockBanner.svelte'))
  await tick()
  document.getElementById('correct-dates')?.click()
}
