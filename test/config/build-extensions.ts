import { buildExtension } from '../../src/tools/build'

/**
 * Builds both extensions once for all end-to-end tests, which find them through `builtExtension`.
 * `MYODECK_SKIP_BUILD=1` takes them as they are, for working on one test.
 */
export default async function buildExtensions(): Promise<void> {
  if (process.env['MYODECK_SKIP_BUILD'] === '1') return
  // One after the other: both write below .wxt/.
  await buildExtension('chrome')
  await buildExtension('firefox')
}
