import type { Step } from './step'

/** `overrides`: what the student made of the texts of shipped notes, by note. */
export const overrides: Step = {
  version: 15,
  name: 'overrides',
  stores: { overrides: 'noteId' },
}
