import { setTimeout as pause } from 'node:timers/promises'
import type { Probe } from './page/probe'
import type { Subject } from './subject'

/** What the scripts of the bench put into a page. */
declare const globalThis: {
  readonly probe: Probe
  /** Gives the time from F1 to the rows of the palette, ms. */
  paletteRows: Promise<number>
}

/** What one page gave, ms. */
export interface BrowseTimes {
  /** Longest frame while the table of all cards is scrolled from end to end. */
  readonly tableFrame: number
  /** The key that opens the palette, to its rows on the screen; opened again, when its code is there. */
  readonly palette: number
}

/** A page is left alone so long before it is measured. */
const settleMs = 400

/** Scrolls through the table of all cards, then opens the palette twice. */
export async function browse(subject: Subject): Promise<BrowseTimes> {
  const page = await subject.table()
  const tableFrame = await page.evaluate(() =>
    globalThis.probe.scrollThrough('.scroller'),
  )
  let palette = 0
  for (let time = 1; time <= 2; time++) {
    await pause(settleMs)
    await page.evaluate(() => {
      globalThis.paletteRows = globalThis.probe.shownAfterKey('[role=option]')
    })
    await page.keyboard.press('F1')
    palette = await page.evaluate(() => globalThis.paletteRows)
    await page.keyboard.press('Escape')
  }
  await page.close()
  return { tableFrame, palette }
}
