import { mount } from 'svelte'
import { browser } from 'wxt/browser'
import { startPage } from '../../src/ui/first-paint/start-page'
import PopupPage from '../../src/ui/popup/PopupPage.svelte'

const target = document.getElementById('app')
if (target) {
  const onopen = async (): Promise<void> => {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/newtab.html')}#/study` })
    window.close()
  }
  void startPage('popup').then((app) => {
    document.getElementById('skeleton')?.remove()
    mount(PopupPage, { target, props: { app, onopen } })
  })
}
