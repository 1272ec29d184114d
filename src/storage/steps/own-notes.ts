import type { Step } from './step'

/**
 * Notes that the student writes herself.
 * - `ownNotes`: each as the editor holds it; deleted ones stay, so that a deletion can be undone.
 * - `drafts`: what is being written, by the note's id, or `new`.
 */
export const ownNotes: Step = {
  version: 6,
  name: 'own-notes',
  stores: { ownNotes: 'id', drafts: 'id' },
}
