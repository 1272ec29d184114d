import type { ChromiumSession } from '../drivers/chromium'
import type { Shot, Width } from './photograph-card'

const columns = 4

/** Lays pictures out in rows of four, each with its name, and photographs the whole. */
export async function composeSheet(
  session: ChromiumSession,
  shots: readonly Shot[],
  { width }: Width,
  path: string,
): Promise<void> {
  const shown = Math.min(width, 480)
  const figures = shots.map(
    ({ name, picture }) =>
      `<figure><img width="${shown}" src="data:image/png;base64,${picture.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
  )
  const page = await session.context.newPage()
  await page.setViewportSize({ width: columns * (shown + 16), height: 800 })
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:repeat(${columns},auto)}figure{margin:8px}figcaption{font:12px sans-serif}img{border:1px solid #888}</style>${figures.join('')}`,
  )
  await page.screenshot({ path, fullPage: true })
  await page.close()
}
