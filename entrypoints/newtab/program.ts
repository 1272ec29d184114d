import { mount } from 'svelte'
import { startPage } from '../../src/ui/first-paint/start-page'
import Workbench from '../../src/ui/workbench/Workbench.svelte'

const target = document.getElementById('app')
if (target) {
  void startPage('newtab').then((app) => {
    document.getElementById('skeleton')?.remove()
    mount(Workbench, { target, props: { app } })
  })
}
