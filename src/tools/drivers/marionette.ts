import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { until } from './until'

interface MarionetteError {
  readonly error: string
  readonly message: string
}

/** A command that Firefox refused; `code` is WebDriver's error code, for example `stale element reference`. */
export class MarionetteRefusal extends Error {
  constructor(
    command: string,
    readonly code: string,
    message: string,
  ) {
    super(`${command}: ${message || code}`)
  }
}

type Waiting = (error: MarionetteError | null, result: unknown) => void

/**
 * Firefox's own remote control over TCP: each message is its length in bytes, a colon and JSON;
 * a command is [0, id, name, parameters], its answer [1, id, error, result]
 * (firefox-source-docs: testing/marionette/Protocol).
 */
export class Marionette {
  private lastId = 0
  private received: Buffer = Buffer.alloc(0)
  private readonly waiting = new Map<number, Waiting>()

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => this.take(chunk))
    socket.on('close', () => this.giveUp())
    socket.on('error', () => socket.destroy())
  }

  /** Waits until Firefox listens on this local port; throws when it does not in time. */
  static async connect(port: number): Promise<Marionette> {
    const socket = await until(
      () => tryConnect(port),
      () => 'Firefox did not open its remote control.',
    )
    return new Marionette(socket)
  }

  /** Sends one command and returns its result, shaped as its documentation says. Throws what Firefox answers. */
  send<Result = unknown>(name: string, parameters: object = {}): Promise<Result> {
    if (this.socket.destroyed) return Promise.reject(new Error('Firefox hung up.'))
    const id = ++this.lastId
    const message = Buffer.from(JSON.stringify([0, id, name, parameters]))
    const answer = new Promise<Result>((done, fail) => {
      this.waiting.set(id, (error, result) => {
        if (error) fail(new MarionetteRefusal(name, error.error, error.message))
        else done(result as Result) // the command's own shape, named by the caller
      })
    })
    this.socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]))
    return answer
  }

  /** Hangs up; Firefox goes on. */
  close(): void {
    this.socket.destroy()
  }

  private take(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk])
    for (;;) {
      const colon = this.received.indexOf(':')
      if (colon < 0) return
      const end = colon + 1 + Number(this.received.toString('latin1', 0, colon))
      if (this.received.length < end) return
      this.answer(this.received.toString('utf8', colon + 1, end))
      this.received = this.received.subarray(end)
    }
  }

  private answer(text: string): void {
    const message: unknown = JSON.parse(text)
    if (!Array.isArray(message)) return // the greeting
    const [, id, error, result] = message as [1, number, MarionetteError | null, unknown]
    this.waiting.get(id)?.(error, result)
    this.waiting.delete(id)
  }

  private giveUp(): void {
    const gone = { error: 'gone', message: 'Firefox hung up.' }
    for (const answer of this.waiting.values()) answer(gone, undefined)
    this.waiting.clear()
  }
}

function tryConnect(port: number): Promise<Socket | undefined> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => done(socket))
    socket.once('error', () => done(undefined))
  })
}
