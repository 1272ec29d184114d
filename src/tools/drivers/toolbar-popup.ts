import type { AccessibleTarget } from './accessible-target'
import { RefusedCommand } from './child-target'
import type { ChildTarget } from './child-target'
import { keyStrokes } from './keys'
import { until } from './until'
import type { Truthy } from './until'

/** Drives the extension's own toolbar popup, which Playwright does not list among its pages. */
export class ToolbarPopup {
  constructor(
    private readonly target: ChildTarget,
    /** Gives the browser's focus to something else, as a click beside the popup does. */
    private readonly takeFocusAway: () => Promise<void>,
  ) {}

  /** Runs a self-contained function in the popup; arguments and result travel as JSON, promises are awaited. */
  async evaluate<A extends readonly unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    const call = `(${run.toString()})(...${JSON.stringify(args)})`
    const answer = await this.target.send<{
      result: { value: R }
      exceptionDetails?: { text: string; exception?: { description?: string } }
    }>('Runtime.evaluate', {
      expression: call,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    const thrown = answer.exceptionDetails
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text)
    return answer.result.value
  }

  /** Asks again until the function returns something truthy, and returns that. */
  waitFor<A extends readonly unknown[], R>(
    ask: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<Truthy<R>> {
    return until(
      () => this.evaluate(ask, ...args),
      () => this.complaint(ask.toString()),
    )
  }

  /** What a reader sees. */
  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText)
  }

  /** Presses and releases a key, named as Playwright names it: `Space`, `3`, `Control+z`. */
  async press(key: string): Promise<void> {
    for (const stroke of keyStrokes(key)) {
      await this.target.sendLast('Input.dispatchKeyEvent', stroke)
    }
  }

  /** Clicks the middle of the one element with this role and accessible name, as soon as it is there. */
  async click(wanted: AccessibleTarget): Promise<void> {
    const at = await this.middleOf(wanted)
    const button = { ...at, button: 'left', clickCount: 1 }
    const mouse = 'Input.dispatchMouseEvent'
    await this.target.send(mouse, { type: 'mouseMoved', ...at })
    await this.target.send(mouse, { type: 'mousePressed', ...button })
    await this.target.sendLast(mouse, { type: 'mouseReleased', ...button })
  }

  /** Waits until an element with this role and accessible name is there; returns its DOM node. */
  find(wanted: AccessibleTarget): Promise<number> {
    return until(
      () => this.query(wanted),
      () => this.complaint(`${wanted.role} "${wanted.name}"`),
    )
  }

  /** A picture of the popup as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.target.send<{ data: string }>('Page.captureScreenshot', {
      format: 'png',
    })
    return Buffer.from(data, 'base64')
  }

  /**
   * Closes the popup as a click beside it does. The debugger lets go first, because Chromium keeps
   * an inspected popup open; what the popup is doing at that moment goes on until it is gone.
   */
  async closeByBlur(): Promise<void> {
    await this.target.detach()
    await this.takeFocusAway()
    await this.closed()
  }

  /** Closes the popup from inside. */
  async close(): Promise<void> {
    await this.target.sendLast('Runtime.evaluate', { expression: 'window.close()' })
    await this.closed()
  }

  /** Takes the popup away from outside, in the middle of whatever it is doing. */
  async takeAway(): Promise<void> {
    await this.target.close()
    await this.closed()
  }

  /** Waits until the popup is gone. */
  async closed(): Promise<void> {
    await until(
      async () => !(await this.target.exists()),
      () => 'The popup stayed open.',
    )
  }

  private async query({ role, name }: AccessibleTarget): Promise<number | undefined> {
    const { root } = await this.target.send<{ root: { nodeId: number } }>(
      'DOM.getDocument',
    )
    const { nodes } = await this.target.send<{
      nodes: { backendDOMNodeId?: number; ignored: boolean }[]
    }>('Accessibility.queryAXTree', { nodeId: root.nodeId, role, accessibleName: name })
    return nodes.find((node) => !node.ignored)?.backendDOMNodeId
  }

  /** Finds again when the page replaced the element in between, as it does while it starts. */
  private middleOf(wanted: AccessibleTarget): Promise<{ x: number; y: number }> {
    return until(
      async () => this.middleOfNode(await this.find(wanted)),
      () => this.complaint(`a place to click on "${wanted.name}"`),
    )
  }

  /** Undefined when the node is gone or takes no place. */
  private async middleOfNode(
    backendNodeId: number,
  ): Promise<{ x: number; y: number } | undefined> {
    try {
      await this.target.send('DOM.scrollIntoViewIfNeeded', { backendNodeId })
      const { model } = await this.target.send<{ model: { content: number[] } }>(
        'DOM.getBoxModel',
        { backendNodeId },
      )
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content
      return { x: (left + right) / 2, y: (top + bottom) / 2 }
    } catch (problem) {
      if (problem instanceof RefusedCommand) return undefined
      throw problem
    }
  }

  private async complaint(wanted: string): Promise<string> {
    return `Not found in the popup: ${wanted}\nIt shows: ${await this.text()}`
  }
}
