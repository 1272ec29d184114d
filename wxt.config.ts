import { defineConfig } from 'wxt'
import { contentPlugin } from './src/content/plugin'
import { chunkOf, chunkOfNewTab, preloaded, withoutSideEffects } from './src/tools/chunks'
import { slimIcons } from './src/tools/slim-icons'
import { noThreads } from './src/tools/no-threads'

/**
 * Public half of a key whose private half was thrown away. It fixes the extension's id in Chromium,
 * so that a moved or newly cloned folder finds the student's data again.
 */
const developmentKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAiaMdoJG6T2fWpN0by8sDPV+Otccb5cokya+T' +
  'TQ/YJ+cKuW8efFddl1Yvw0Tilco0l96fK8S56z/8gNZbj9wSNY9uqgSz6CdQq+JKn+0Gq30Coc4Rfd1Q' +
  'L2NzSWGOu/bu5GSY/VFoegaN2zvaS/OeJRSga51mYotCMrUORhk7KLY6/ni9TVyJis6OdgxH0OZLtiQv' +
  'cbcVBRycNAD3vvQEIKebih8t4aRRsbz8dFheGFHWJ04E0bQ6pb9tCFMawnRJ3x7I5IuQSg+AUK6qNXPM' +
  'uN6Q5MglscuXMQV+IJS8fe1dSCuyD2Ig6TzMuJ684fyu5iY2Tien+EQKuovmKOf0HwIDAQAB'

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  // Else a component without runes of its own brings what older Svelte needed into the first view.
  svelte: { vite: { compilerOptions: { runes: true } } },
  imports: false,
  publicDir: 'src/public',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'search'],
    // Asked for when the student wants a reminder, and not before.
    optional_permissions: ['notifications'],
    // Fitting weights runs as WebAssembly; nothing else is added to what browsers allow by themselves.
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    ...(browser !== 'firefox' && { key: developmentKey }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'myodeck@myodeck.invalid',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    build: {
      modulePreload: { resolveDependencies: preloaded },
      rolldownOptions: {
        treeshake: { moduleSideEffects: [withoutSideEffects] },
        output: {
          advancedChunks: {
            // Else a chunk also takes in whatever its modules import, needed at first or not.
            includeDependenciesRecursively: false,
            groups: [
              { name: chunkOf, priority: 2 },
              { name: chunkOfNewTab, priority: 1 },
            ],
          },
        },
      },
    },
    plugins: [contentPlugin(), slimIcons()],
    worker: { format: 'es', plugins: () => [noThreads()] },
    // Dexie's package entry leads to its ES5 build; the modern one is smaller and the browsers are new.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
})
