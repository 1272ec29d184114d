/** The code that is fetched with the first card of a kind that needs it (`app/kinds.ts`). */
export { drawNote } from './calculation'
export { nextStage } from './case'
export { gradeResponse } from './grade'
export { isReadable } from './readable'
