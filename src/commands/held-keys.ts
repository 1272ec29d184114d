import { isModifier } from './keystroke'

/** The part of a KeyboardEvent that says which key moved. */
export interface HeldPress {
  readonly key: string
  readonly code: string
  readonly metaKey: boolean
}

/**
 * Knows which keys are down, so that the press that shows an answer cannot grade it too.
 *
 * Only keys whose release will be told: macOS sends no keyup for a key let go while Command is down,
 * and Caps Lock there tells one press when it is switched on, one release when it is switched off.
 */
export class HeldKeys {
  /** By their place (`KeyboardEvent.code`): what a place types may change while it is down. */
  readonly #down = new Set<string>()
  readonly #downAtAnswer = new Set<string>()

  /** A first press, not an auto-repeat. A key pressed anew was let go unseen. */
  pressed({ key, code, metaKey }: HeldPress): void {
    this.#forget(code)
    if (!metaKey && !isModifier(key)) this.#down.add(code)
  }

  released({ key, code }: HeldPress): void {
    if (key === 'Meta') this.releasedAll()
    else this.#forget(code)
  }

  /** The page lost the keyboard and no longer hears what is let go. */
  releasedAll(): void {
    this.#downAtAnswer.clear()
    this.#down.clear()
  }

  /** An answer appeared: what is down now must come up before a grade counts. */
  answerShown(): void {
    for (const code of this.#down) this.#downAtAnswer.add(code)
  }

  get heldSinceAnswer(): boolean {
    return this.#downAtAnswer.size > 0
  }

  #forget(code: string): void {
    this.#downAtAnswer.delete(code)
    this.#down.delete(code)
  }
}
