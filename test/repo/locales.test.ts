import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { en, nl } from '../helpers/texts'
import { inProject } from '../../src/tools/project'
import { placeholdersOf, textsByAddress } from './texts'

const english = textsByAddress(en)
const dutch = textsByAddress(nl)

test('English and Dutch have the same texts', () => {
  expect(Object.keys(dutch).toSorted()).toEqual(Object.keys(english).toSorted())
})

test('no text is empty in either language', () => {
  const empty = [...Object.entries(english), ...Object.entries(dutch)]
    .filter(([, text]) => text.trim() === '')
    .map(([address]) => address)

  expect(empty).toEqual([])
})

test('a text has the same placeholders in both languages', () => {
  const placeholders = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(texts).map(([address, text]) => [address, placeholdersOf(text)]),
    )

  expect(placeholders(dutch)).toEqual(placeholders(english))
})

test('placeholders are found with and without a format', () => {
  expect(placeholdersOf('{{total, number}} of {{ done }}, {{total}}')).toEqual([
    'done',
    'total',
  ])
})

test('the browser shows a name and a description in both languages', async () => {
  const keys = async (language: string): Promise<readonly string[]> => {
    const file = inProject('src', 'public', '_locales', language, 'messages.json')
    const messages: unknown = JSON.parse(await readFile(file, 'utf8'))
    return Object.keys(messages ?? {}).toSorted()
  }

  expect(await keys('en')).toEqual(['description', 'name'])
  expect(await keys('nl')).toEqual(['description', 'name'])
})
