import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests in real browsers: the extension is built once, then one file after the other, one browser per file. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: [fileURLToPath(new URL('build-extensions.ts', import.meta.url))],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A loaded machine draws late: a condition that never comes fails all the same.
    expect: { poll: { timeout: 30_000 } },
  },
})
