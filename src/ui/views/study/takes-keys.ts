import type { Ask } from '../../../domain/card/face'

const taking: readonly Ask[] = ['type', 'number', 'range', 'calculate', 'order']

/** Whether the answer is given in a field or a list, which then takes the focus and has Space for itself. */
export function takesKeys(ask: Ask): boolean {
  return taking.includes(ask)
}
