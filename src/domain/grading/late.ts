/** The code that is fetched with the first card of a kind that needs it (`app/kinds.ts`). */
export { drawNote } from './calculation'
export { gradeResponse } from './grade'
