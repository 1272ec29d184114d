import { toJsonSchema } from '@valibot/to-json-schema'
import { topicFileSchema } from './schema'

/** The JSON Schema of a topic file, for completion and checks in editors: cards/schema.json. */
export function topicFileJsonSchema(): object {
  return {
    ...toJsonSchema(topicFileSchema, { ignoreActions: ['check', 'finite'] }),
    title: 'Notes of one topic of Myodeck',
  }
}
