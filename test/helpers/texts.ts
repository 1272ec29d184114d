import { en as firstEnglish } from '../../src/i18n/en'
import { later } from '../../src/i18n/later/later'
import { nl as firstDutch } from '../../src/i18n/nl'

/** Every text of the program, those of the first view and those that come later. */
export const en = { ...firstEnglish, ...later.en }
export const nl = { ...firstDutch, ...later.nl }
