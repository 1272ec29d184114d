/** What a page asks the browser about notifications. */
export { askToNotify, mayNotify } from '../../platform/notifications'
