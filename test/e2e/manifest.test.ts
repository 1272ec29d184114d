import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { builtExtension } from '../../src/tools/build'
import type { BuildTarget } from '../../src/tools/build'
import { inProject } from '../../src/tools/project'

async function manifestOf(target: BuildTarget): Promise<Record<string, unknown>> {
  const text = await readFile(`${builtExtension(target)}/manifest.json`, 'utf8')
  return JSON.parse(text) as Record<string, unknown> // an object, or the first test says so
}

const targets = ['chrome', 'firefox'] as const

test.each(targets)(
  'the %s build asks for four permissions without a warning, for notifications only when a reminder is wanted, and for no page of the student’s browsing',
  async (target) => {
    const manifest = await manifestOf(target)

    expect(manifest['permissions']).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'search',
    ])
    expect(manifest['optional_permissions']).toEqual(['notifications'])
    for (const field of [
      'host_permissions',
      'optional_host_permissions',
      'content_scripts',
      'externally_connectable',
      'web_accessible_resources',
    ])
      expect(manifest).not.toHaveProperty(field)
  },
)

test.each(targets)(
  'the README has a row for everything that the %s build asks for',
  async (target) => {
    const { permissions, optional_permissions: optional } = await manifestOf(target)
    const asked = [permissions, optional].flatMap((names) => names as readonly string[]) // compared above
    const readme = await readFile(inProject('README.md'), 'utf8')

    expect(asked.filter((name) => !readme.includes(`\n| \`${name}\``))).toEqual([])
  },
)

test.each(targets)(
  'the %s build runs no code but its own, WebAssembly included',
  async (target) => {
    expect((await manifestOf(target))['content_security_policy']).toEqual({
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    })
  },
)

test.each(targets)(
  'the %s build is Manifest V3 with the new tab and the popup, named in the browser’s language',
  async (target) => {
    expect(await manifestOf(target)).toMatchObject({
      manifest_version: 3,
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      chrome_url_overrides: { newtab: 'newtab.html' },
      action: { default_popup: 'popup.html' },
    })
  },
)

test('Chromium runs the background as a service worker and knows the extension by its key', async () => {
  const manifest = await manifestOf('chrome')

  expect(manifest['background']).toEqual({ service_worker: 'background.js' })
  expect(manifest['key']).toMatch(/^MII/)
  expect(manifest).not.toHaveProperty('browser_specific_settings')
})

test('Firefox knows the extension by its id and that it collects no data', async () => {
  const manifest = await manifestOf('firefox')

  expect(manifest['background']).toEqual({ scripts: ['background.js'] })
  expect(manifest['browser_specific_settings']).toEqual({
    gecko: {
      id: 'myodeck@myodeck.invalid',
      strict_min_version: '128.0',
      data_collection_permissions: { required: ['none'] },
    },
  })
  expect(manifest).not.toHaveProperty('key')
})
