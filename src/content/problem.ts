/** One thing wrong in cards/, for the person who writes the cards. */
export interface Problem {
  /** Path below the project, for example `cards/physiology/hormones.yaml`. */
  readonly file: string
  /** Line in that file, from 1. */
  readonly line: number
  /** A plain sentence without file and line. */
  readonly message: string
}

/** `file:line message`, as editors and terminals can follow it. */
export function describeProblem({ file, line, message }: Problem): string {
  return `${file}:${line} ${message}`
}

/** The build cannot go on; the message names every problem on its own line. */
export class ContentError extends Error {
  override readonly name = 'ContentError'

  constructor(readonly problems: readonly Problem[]) {
    super(
      ['The cards cannot be compiled:', ...problems.map(describeProblem)].join('\n  '),
    )
  }
}
