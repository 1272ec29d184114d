import type { Step } from './step'

/** What a restore took the place of, so that it can be undone. `beforeRestore`: in parts, by key. */
export const beforeRestore: Step = {
  version: 10,
  name: 'before-restore',
  stores: { beforeRestore: 'key' },
}
