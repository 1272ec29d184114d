import { expect, test } from 'vitest'
import { hasDisplay } from '../../../../src/tools/start/display'

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['linux', { DISPLAY: ':0', CI: 'false' }, true],
  ['darwin', {}, true],
  ['win32', { CI: '1' }, false],
] as const)('on %s with %o a window can be shown: %s', (platform, env, shown) => {
  expect(hasDisplay(platform, env)).toBe(shown)
})
