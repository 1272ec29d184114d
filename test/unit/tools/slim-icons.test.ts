import { expect, test } from 'vitest'
import { slimIcon, slimIcons } from '../../../src/tools/slim-icons'

test('an icon keeps its drawing to a hundredth, and its view box', () => {
  const svg =
    '<svg width="16" height="16" viewBox="0 0 16 16" xmlns="http://www.w3.org/2000/svg" fill="currentColor"><path d="M10.0195 10.7266C9.06578 11.5217 2.004 -.5 16 2.99976.2555Z"/></svg>\n'

  expect(slimIcon(svg)).toBe(
    '<svg viewBox="0 0 16 16" fill="currentColor"><path d="M10.02 10.73C9.07 11.52 2 -.5 16 3 0.26Z"/></svg>',
  )
})

const icons = '/node_modules/@vscode/codicons/src/icons'

/** What the plugin gives for a module. */
async function loaded(id: string): Promise<string | undefined> {
  const { load } = slimIcons() as unknown as {
    load: (id: string) => Promise<string | undefined>
  }
  return load(id)
}

test('an icon of the first view is drawn in the page, and the script only names it', async () => {
  const { transformIndexHtml } = slimIcons() as unknown as {
    transformIndexHtml: (html: string) => Promise<string>
  }
  const page = await transformIndexHtml('<body></body>')

  expect(page).toMatch(/<symbol id="icon-flag" viewBox="0 0 16 16"><path d="/)
  expect(await loaded(`${icons}/flag.svg?raw`)).toContain('#icon-flag')
  expect(await loaded(`${icons}/flag.svg?raw`)).not.toContain('<path')
})

test('any other icon is drawn where it is wanted, and no other file is touched', async () => {
  expect(await loaded(`${icons}/calendar.svg?raw`)).toContain('<path')
  expect(await loaded('/src/ui/components/brand-mark.svg?raw')).toBeUndefined()
})
