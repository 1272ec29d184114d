import { whenFirstPainted } from '../../src/platform/first-paint'
import { unlessLeaving } from '../../src/platform/leaving'

function start(): void {
  void import('./program')
  // The program asks for its texts itself; asked for here they come beside it instead of after it.
  const dutch = document.documentElement.lang === 'nl'
  void (dutch ? import('../../src/i18n/nl') : import('../../src/i18n/en'))
}

// Reading and running the program takes longer than painting the card that was kept: it waits its turn.
unlessLeaving(document, () => whenFirstPainted(start))
