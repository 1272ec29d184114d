/** What a page may play. */
export { playTone, type Tone } from '../platform/tones'
