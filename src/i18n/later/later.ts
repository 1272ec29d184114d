import { en } from './en'
import { nl } from './nl'

/** The texts of both languages that the first card does not need, in one chunk. */
export const later = { en, nl }
