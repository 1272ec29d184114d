import { expect, test } from 'vitest'
import { en, nl } from '../../helpers/texts'

interface Group {
  readonly [key: string]: string | Group
}

/** Every text of a language by its dotted address. */
function texts(group: Group, path = ''): [string, string][] {
  return Object.entries(group).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : texts(value, `${path}${key}.`),
  )
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1] ?? '').sort()
}

const english = new Map(texts(en))
const dutch = new Map(texts(nl))

test('Dutch has the keys of English and no others', () => {
  expect([...dutch.keys()].sort()).toEqual([...english.keys()].sort())
})

test('a text has the same placeholders in both languages', () => {
  const differing = [...english].filter(
    ([key, text]) =>
      placeholders(text).join() !== placeholders(dutch.get(key) ?? '').join(),
  )
  expect(differing).toEqual([])
})

test('no text is empty or has space around it', () => {
  const bad = [...english, ...dutch].filter(
    ([, text]) => text === '' || text !== text.trim(),
  )
  expect(bad).toEqual([])
})

test('a plural has a text for one and a text for others', () => {
  const stems = (ending: string) =>
    [...english.keys()]
      .filter((key) => key.endsWith(ending))
      .map((key) => key.slice(0, -ending.length))
      .sort()
  expect(stems('_one')).toEqual(stems('_other'))
})

test('a gain in points is called simulated wherever it is claimed', () => {
  const claims = [...english, ...dutch].filter(([, text]) =>
    /\d (points? (more|of recall|on exam)|procentpunt|punt waard)/.test(text),
  )
  const keys = claims.map(([key]) => key)

  expect(keys).toContain('plan.howSimulated')
  expect(keys).toContain('welcome.examText')
  expect(claims.filter(([, text]) => !/simul/i.test(text))).toEqual([])
})
