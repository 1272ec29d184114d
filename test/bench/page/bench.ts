import { fill, isReady } from './fill'

/** What the bench's own page offers to the bench. */
const benchPage = { fill, isReady }
export type BenchPage = typeof benchPage

Object.assign(globalThis, { benchPage })
