import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing'
import { contentPlugin } from '../../src/content/plugin'

/** Everything that needs no browser: unit tests and the checks of the repository itself. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [WxtVitest(), svelte({ configFile: false }), contentPlugin()],
  // Svelte's "browser" build of runes, so that effects run in tests.
  resolve: { conditions: ['browser'] },
  test: {
    include: ['test/unit/**/*.test.ts', 'test/repo/**/*.test.ts'],
    setupFiles: [fileURLToPath(new URL('setup-unit.ts', import.meta.url))],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 20_000,
  },
})
