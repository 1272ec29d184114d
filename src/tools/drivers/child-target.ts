import type { CDPSession } from 'playwright-core'

interface Reply {
  readonly id: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** The target understood a command and would not do it, for example because the node is gone. */
export class RefusedCommand extends Error {}

/** The target was closed while a command waited for its reply. */
class TargetGone extends Error {}

/** One target of the DevTools protocol that Playwright keeps to itself, spoken to through the browser's session. */
export class ChildTarget {
  private lastId = 0
  private readonly waiting = new Map<number, (reply: Reply | undefined) => void>()

  private constructor(
    private readonly browser: CDPSession,
    private readonly targetId: string,
    private readonly sessionId: string,
  ) {}

  static async attach(browser: CDPSession, targetId: string): Promise<ChildTarget> {
    const { sessionId } = await browser.send('Target.attachToTarget', {
      targetId,
      flatten: false,
    })
    const target = new ChildTarget(browser, targetId, sessionId)
    browser.on('Target.receivedMessageFromTarget', target.receive)
    browser.on('Target.detachedFromTarget', target.lose)
    return target
  }

  /**
   * Sends one command and returns its result, shaped as the protocol's documentation says.
   * Throws when the target refuses it or is gone.
   */
  async send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.lastId
    const reply = new Promise<Reply | undefined>((done) => this.waiting.set(id, done))
    const message = JSON.stringify({ id, method, params })
    const { sessionId } = this
    await this.browser.send('Target.sendMessageToTarget', { sessionId, message })
    const answer = await reply
    if (answer === undefined) throw new TargetGone(`The popup closed during ${method}.`)
    if (answer.error) throw new RefusedCommand(`${method}: ${answer.error.message}`)
    return answer.result as Result // the protocol's own shape, named by the caller
  }

  /** Sends one command that may close the target before it has replied. */
  async sendLast(method: string, params: object): Promise<void> {
    try {
      await this.send(method, params)
    } catch (error) {
      if (!(error instanceof TargetGone)) throw error
    }
  }

  /** Lets go of the target without closing it. */
  async detach(): Promise<void> {
    await this.browser.send('Target.detachFromTarget', { sessionId: this.sessionId })
  }

  /** Closes the target from outside, whatever it is doing. */
  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.targetId })
  }

  /** Whether the target is still open. */
  async exists(): Promise<boolean> {
    const { targetInfos } = await this.browser.send('Target.getTargets')
    return targetInfos.some((info) => info.targetId === this.targetId)
  }

  private readonly receive = (event: { sessionId: string; message: string }): void => {
    if (event.sessionId !== this.sessionId) return
    const reply = JSON.parse(event.message) as Reply // the DevTools protocol's framing
    this.waiting.get(reply.id)?.(reply)
    this.waiting.delete(reply.id)
  }

  private readonly lose = (event: { sessionId: string }): void => {
    if (event.sessionId !== this.sessionId) return
    this.browser.off('Target.receivedMessageFromTarget', this.receive)
    this.browser.off('Target.detachedFromTarget', this.lose)
    for (const done of this.waiting.values()) done(undefined)
    this.waiting.clear()
  }
}
