import type { CDPSession, Page } from 'playwright-core'
import type { LaunchedChromium } from './chromium'
import { copyExtension } from './variant'

/** Copies the built extension so that Chromium applies a quota to it: to others it gives all there is. */
export async function copyWithoutUnlimitedStorage(folder: string): Promise<void> {
  await copyExtension(folder, (manifest) => ({
    ...manifest,
    permissions: manifest.permissions.filter((name) => name !== 'unlimitedStorage'),
  }))
}

/** How much room the extension has; for one copied by `copyWithoutUnlimitedStorage`. */
export class Disk {
  private readonly origin: string

  private constructor(
    private readonly quiet: Page,
    private readonly debug: CDPSession,
    extensionId: string,
  ) {
    this.origin = `chrome-extension://${extensionId}`
  }

  /** @param quiet a page of the extension that runs none of its code */
  static async of(chromium: LaunchedChromium, quiet: Page): Promise<Disk> {
    const debug = await chromium.context.newCDPSession(quiet)
    return new Disk(quiet, debug, chromium.extensionId)
  }

  /** Gives the extension this many bytes; without a number, what it had before. */
  async setQuota(bytes?: number): Promise<void> {
    await this.debug.send('Storage.overrideQuotaForOrigin', {
      origin: this.origin,
      ...(bytes !== undefined && { quotaSize: bytes }),
    })
  }

  /**
   * Begins with nothing stored and this quota. Chromium asks for the quota seldom and counts down by itself
   * in between; cleared this way it forgets what it was told before.
   */
  async startWithQuota(bytes: number): Promise<void> {
    await this.setQuota(bytes)
    await this.debug.send('Storage.clearDataForOrigin', {
      origin: this.origin,
      storageTypes: 'indexeddb',
    })
  }

  /**
   * Fills the disk; the write that does not fit makes Chromium ask for the quota anew.
   * @param megabytes more than the quota of before
   */
  async fill(megabytes = 6): Promise<void> {
    await this.setQuota(1)
    const outcome = await this.quiet.evaluate(async (megabytes) => {
      // Random, because Chromium packs what it stores; at most 64 KiB are given at a time.
      const filling = Array.from({ length: Math.ceil(megabytes / 0.06) }, () =>
        crypto.getRandomValues(new Uint8Array(60_000)),
      )
      const asked = indexedDB.open('filler')
      asked.onupgradeneeded = () => asked.result.createObjectStore('filler')
      await new Promise((done) => (asked.onsuccess = asked.onerror = done))
      const writing = asked.result.transaction('filler', 'readwrite')
      writing.objectStore('filler').put(filling, 1)
      await new Promise((done) => (writing.oncomplete = writing.onabort = done))
      asked.result.close()
      return writing.error?.name
    }, megabytes)
    if (outcome !== 'QuotaExceededError')
      throw new Error(`The disk is not full: ${outcome}`)
  }
}
