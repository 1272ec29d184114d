import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  figureFileJsonSchema,
  topicFileJsonSchema,
} from '../../../src/content/json-schema'

test.each([
  ['schema.json', topicFileJsonSchema()],
  ['figures/schema.json', figureFileJsonSchema()],
])(
  "cards/%s is made from today's schema; `npm run cards -- --schema` rewrites it",
  (name, made) => {
    const file = new URL(`../../../cards/${name}`, import.meta.url)
    const committed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    expect(committed).toEqual(made)
  },
)
