import { expect, test } from 'vitest'
import { addressOf, hashOf, parseAddress } from '../../../../src/ui/workbench/address'
import type { View } from '../../../../src/ui/views/view'

const views: readonly View[] = [
  { id: 'study', title: 'view.study', icon: '', place: 'bar' },
  { id: 'settings', title: 'view.settings', icon: '', place: 'foot' },
  { id: 'card', title: 'view.study', icon: '', place: 'elsewhere', parameter: true },
]

test.each([
  ['', 'study', 'study', undefined],
  ['#', 'study', 'study', undefined],
  ['#/study', 'study', 'study', undefined],
  ['#/settings/', 'settings', 'settings', undefined],
  [
    '#/card/satellite-cell:term',
    'card',
    'card/satellite-cell:term',
    'satellite-cell:term',
  ],
  [
    '#/card/satellite-cell%3Aterm',
    'card',
    'card/satellite-cell:term',
    'satellite-cell:term',
  ],
  ['#/card/a/b', 'card', 'card/a/b', 'a/b'],
  ['#/card', undefined, 'card', undefined],
  ['#/settings/looks', undefined, 'settings/looks', undefined],
  ['#/elsewhere', undefined, 'elsewhere', undefined],
  ['#/caf%C3%A9', undefined, 'café', undefined],
  ['#/%', undefined, '%', undefined],
])('the address %j leads to one place', (hash, view, address, parameter) => {
  const place = parseAddress(hash, views)
  expect([place.view?.id, place.address, place.parameter]).toEqual([
    view,
    address,
    parameter,
  ])
})

test.each([
  ['settings', undefined, '#/settings'],
  ['card', 'satellite-cell:term', '#/card/satellite-cell:term'],
  ['card', 'own/één', '#/card/own/%C3%A9%C3%A9n'],
])('the address of %s %s is one that leads back to it', (view, parameter, hash) => {
  const address = addressOf(view, parameter)
  expect(hashOf(address)).toBe(hash)
  expect(parseAddress(hash, views)).toMatchObject({ address })
})
