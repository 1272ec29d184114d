import { createContext } from 'svelte'
import type { WorkbenchState } from './workbench-state.svelte'

/** The frame's own state, handed from `Workbench.svelte` to its parts. */
export const [useWorkbench, provideWorkbench] = createContext<WorkbenchState>()
