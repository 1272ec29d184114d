import type { Plugin } from 'vite'

const helpers = /wasm-bindgen-rayon[^/]*\/src\/workerHelpers\.js$/

/**
 * Leaves the helpers that start threads out of fsrs-browser: threads need cross-origin isolation, which a page
 * of the extension does not have, and the bundler cannot follow how they import their own package.
 */
export function noThreads(): Plugin {
  return {
    name: 'myodeck:no-threads',
    load(id) {
      if (!helpers.test(id)) return undefined
      return "export function startWorkers() { throw new Error('there are no threads') }"
    },
  }
}
