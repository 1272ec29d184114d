import { readTabText, writeTabText } from '../../platform/tab-storage'

/** What a tab that the browser opened remembers; tabs that the student opened herself have none. */
export interface TabMemory {
  /** Given in this tab, those taken back not counted. */
  readonly answers: number
  /** As many as the student wants to see in a new tab. */
  readonly enough: boolean
  /** The student wanted to go on. */
  readonly lifted: boolean
  /** It made room for the browser's own page once; coming back to it, she wants to see it. */
  readonly left: boolean
}

export const freshTab: TabMemory = {
  answers: 0,
  enough: false,
  lifted: false,
  left: false,
}

export function readTab(): TabMemory | undefined {
  const text = readTabText()
  // Our own, and gone with the tab.
  return text === undefined ? undefined : (JSON.parse(text) as TabMemory)
}

export function writeTab(memory: TabMemory): void {
  writeTabText(JSON.stringify(memory))
}
