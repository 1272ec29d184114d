import { browser } from 'wxt/browser'

/**
 * Asks the browser to keep the data. Chromium answers "no" to extensions although `unlimitedStorage`
 * exempts their data from quota and eviction; Firefox answers truthfully.
 */
export async function askToPersist(): Promise<'persisted' | 'unlimited' | 'bestEffort'> {
  if (await persisted()) return 'persisted'
  const manifest = browser.runtime.getManifest()
  const unlimited = manifest.permissions?.includes('unlimitedStorage') ?? false
  return unlimited && import.meta.env.CHROME ? 'unlimited' : 'bestEffort'
}

async function persisted(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return false
  }
}
