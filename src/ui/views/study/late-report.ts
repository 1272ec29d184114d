import { copyText } from './copy-text'
import { reportOf } from './report-of'
import { cardText } from './report-text'

/** What copying and reporting a card take, fetched with the first of either. */
export default { cardText, copyText, reportOf }
