import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { paintFirst } from '../src/ui/first-paint/paint'

export default defineUnlistedScript(() => paintFirst(document))
