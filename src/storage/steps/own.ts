import type { Step } from './step'

/** What the student writes herself. `annotations`: her remark and mnemonic, by note. */
export const own: Step = {
  version: 3,
  name: 'own',
  stores: { annotations: 'noteId' },
}
