import { expect, test } from 'vitest'
import { isOwnNote, ownNoteId } from '../../../../src/domain/own/ids'

test('the ids of own notes sort by the instant at which they were made', () => {
  const instants = [5, 1_700_000_000_001, 1_700_000_000_002, 3_000_000_000_000]
  const ids = instants.map((at, index) => ownNoteId(at, `${9 - index}`))
  expect(ids.toSorted()).toEqual(ids)
  expect(ids.every(isOwnNote)).toBe(true)
})
