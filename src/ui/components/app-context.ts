import { createContext } from 'svelte'
import type { App } from '../../app/types'

/** The program, handed to every component below a page's root: `provideApp(app)` there, `useApp()` below. */
export const [useApp, provideApp] = createContext<App>()
