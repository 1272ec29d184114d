/** What a student asks for now and then: loaded when she does, so that no first card waits for it. */
export { recordBulk, recordUnsuspendAll } from './bulk'
export { recordRedate } from './redate'
export { recordUndo } from './undo'
export { recordManual } from './manual'
