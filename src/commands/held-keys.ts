/**
 * Knows which keys are down, so that the press that shows an answer cannot grade it too.
 * A key is named by its `KeyboardEvent.code`.
 */
export class HeldKeys {
  readonly #down = new Set<string>()
  readonly #downAtAnswer = new Set<string>()

  /** A first press, not an auto-repeat. A key pressed anew was let go unseen. */
  pressed(code: string): void {
    this.#downAtAnswer.delete(code)
    this.#down.add(code)
  }

  released(code: string): void {
    this.#downAtAnswer.delete(code)
    this.#down.delete(code)
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
}
