import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { topicFileJsonSchema } from '../../../src/content/json-schema'

test("cards/schema.json is made from today's schema; `npm run cards -- --schema` rewrites it", () => {
  const file = new URL('../../../cards/schema.json', import.meta.url)
  const committed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  expect(committed).toEqual(topicFileJsonSchema())
})
