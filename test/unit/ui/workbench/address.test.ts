import { expect, test } from 'vitest'
import { addressOf, parseAddress } from '../../../../src/ui/workbench/address'

test.each([
  ['', { view: 'study' }],
  ['#', { view: 'study' }],
  ['#/study', { view: 'study' }],
  ['#/settings/', { view: 'settings' }],
  ['#/plan', { view: 'unknown', unknown: 'plan' }],
  ['#/caf%C3%A9', { view: 'unknown', unknown: 'café' }],
  ['#/%', { view: 'unknown', unknown: '%' }],
])('the address %j leads to one place', (hash, place) => {
  expect(parseAddress(hash)).toEqual(place)
})

test('the address of a view leads back to it', () => {
  expect(parseAddress(addressOf('settings'))).toEqual({ view: 'settings' })
})
