import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { unlessLeaving } from '../src/platform/leaving'
import { paintFirst } from '../src/ui/first-paint/paint'

export default defineUnlistedScript(() =>
  unlessLeaving(document, () => paintFirst(document)),
)
