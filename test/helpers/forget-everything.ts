import type { LaunchedChromium } from './chromium'

/** Closes every tab in which the program runs and deletes all that it stored, as a fresh install finds it. */
export async function forgetEverything(chromium: LaunchedChromium): Promise<void> {
  const quiet = await chromium.page('manifest.json')
  const address = `chrome-extension://${chromium.extensionId}/`
  const others = chromium.context
    .pages()
    .filter((page) => page.url().startsWith(address) || page.url() === 'chrome://newtab/')
    .filter((page) => !page.url().endsWith('manifest.json'))
  await Promise.all(others.map((page) => page.close()))
  await quiet.evaluate(async () => {
    localStorage.clear()
    const asked = indexedDB.deleteDatabase('myodeck')
    await new Promise<void>((done, failed) => {
      asked.onsuccess = () => done()
      asked.onerror = () => failed(new Error(asked.error?.message))
    })
  })
  await quiet.close()
}
