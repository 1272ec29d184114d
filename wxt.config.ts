import { defineConfig } from 'wxt'
import { contentPlugin } from './src/content/plugin'
import { chunkOf, preloaded } from './src/tools/chunks'

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
  imports: false,
  publicDir: 'src/public',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'search'],
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
        output: { advancedChunks: { groups: [{ name: chunkOf }] } },
      },
    },
    plugins: [contentPlugin()],
    // Dexie's package entry leads to its ES5 build; the modern one is smaller and the browsers are new.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
})
