import type { Ask } from '../../../domain/card/face'

const typed: readonly Ask[] = ['type', 'number', 'range', 'calculate']

/** Whether the answer is typed into a field, which then takes the focus, and Space is a letter. */
export function isTyped(ask: Ask): boolean {
  return typed.includes(ask)
}
