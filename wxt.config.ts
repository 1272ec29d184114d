import { defineConfig } from 'wxt'
import { contentPlugin } from './src/content/plugin'

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
  vite: () => ({ plugins: [contentPlugin()] }),
})
