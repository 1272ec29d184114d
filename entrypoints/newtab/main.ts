import { whenFirstPainted } from '../../src/platform/first-paint'

// Reading and running the program takes longer than painting the card that was kept: it waits its turn.
whenFirstPainted(() => void import('./program'))
