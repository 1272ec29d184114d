import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import type { FirefoxSession } from '../../src/tools/drivers/firefox'

const source = readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

const wanted: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

/** Puts axe into a page. As the debugger's own script, because the page's policy lets no other in. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(await source)
}

/** Puts axe into the page that Firefox shows; it goes with the page. */
export async function bringAxeToFirefox(firefox: FirefoxSession): Promise<void> {
  await firefox.runScript(await source)
}

/** What axe finds wrong with the page as it stands, in either browser: one line per rule and element. */
export async function axeFindings(
  page: Page | FirefoxSession,
): Promise<readonly string[]> {
  await ('goto' in page ? page.evaluate(untilStill) : page.evaluate(untilStill))
  const { violations } = await ('goto' in page
    ? page.evaluate(runAxe, wanted)
    : page.evaluate(runAxe, wanted))
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`,
    ),
  )
}

/** Runs in the page: a colour that is still on its way to another one has a contrast of its own. */
async function untilStill(): Promise<void> {
  const moving = document
    .getAnimations()
    .filter((animation) => animation instanceof CSSTransition)
  await Promise.allSettled(moving.map(({ finished }) => finished))
}

/** Runs in the page. */
function runAxe(options: RunOptions): Promise<AxeResults> {
  const { axe } = globalThis as unknown as {
    axe: { run(options: RunOptions): Promise<AxeResults> }
  }
  return axe.run(options)
}
