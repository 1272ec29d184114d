import type { Page } from 'playwright-core'

/** What walking through a page with Tab has found wrong, one line per element. */
export interface TabWalk {
  /** Controls that Tab never came to. */
  readonly unreached: readonly string[]
  /** Controls whose focus cannot be seen: no outline, or something lies over them. */
  readonly unseen: readonly string[]
  readonly steps: number
}

/** Presses Tab until the focus is back where it began. */
export async function walkByTab(page: Page): Promise<TabWalk> {
  await page.evaluate(begin)
  let steps = 0
  for (; steps < 200; steps++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(step)) break
  }
  return { ...(await page.evaluate(result)), steps }
}

/* Functions that run in the page; each stands for itself. */

interface Walk {
  readonly walk: {
    readonly reached: Set<Element>
    readonly unseen: string[]
    last?: Element
  }
}

function begin(): void {
  Object.assign(globalThis, { walk: { reached: new Set<Element>(), unseen: [] } })
}

/** Notes the focused control; true when the walk came back to it. Within a field of a time Tab stops several times. */
function step(): boolean {
  const { walk } = globalThis as unknown as Walk
  const focused = document.activeElement
  if (!focused || focused === document.body || focused === walk.last) return false
  walk.last = focused
  if (walk.reached.has(focused)) return true
  walk.reached.add(focused)
  const { outlineStyle, outlineWidth } = getComputedStyle(focused)
  const box = focused.getBoundingClientRect()
  const top = document.elementFromPoint(
    box.left + box.width / 2,
    box.top + box.height / 2,
  )
  const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
  const uncovered = top !== null && (focused.contains(top) || top.contains(focused))
  if (!outlined || !uncovered)
    walk.unseen.push(`${outlined ? 'covered' : 'no outline'}: ${focused.outerHTML}`)
  return false
}

function result(): { unreached: readonly string[]; unseen: readonly string[] } {
  const { walk } = globalThis as unknown as Walk
  const controls = document.querySelectorAll(
    'button, a[href], input, select, textarea, summary, [tabindex="0"]',
  )
  const unreached = [...controls].filter(
    (control) =>
      control.checkVisibility({ visibilityProperty: true }) &&
      control.getAttribute('tabindex') !== '-1' &&
      // Of a group of radio buttons Tab reaches the chosen one, arrows the others.
      !control.matches('[type="radio"]:not(:checked)') &&
      !walk.reached.has(control),
  )
  return { unreached: unreached.map(({ outerHTML }) => outerHTML), unseen: walk.unseen }
}
