import { toJsonSchema } from '@valibot/to-json-schema'
import { topicFileSchema } from './schema'
import { figureFileSchema } from './schema/figure'

/** The JSON Schema of a topic file, for completion and checks in editors: cards/schema.json. */
export function topicFileJsonSchema(): object {
  return {
    ...toJsonSchema(topicFileSchema, { ignoreActions: ['check', 'finite'] }),
    title: 'Notes of one topic of Myodeck',
  }
}

/** The JSON Schema of the texts of a figure: cards/figures/schema.json. */
export function figureFileJsonSchema(): object {
  return {
    ...toJsonSchema(figureFileSchema, { ignoreActions: ['check'] }),
    title: 'Texts of one figure of Myodeck',
  }
}
