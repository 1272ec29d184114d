/** A parsed formula: what it comes to with these values of its variables. */
export interface Formula {
  /** Every variable that it names, each once. */
  readonly variables: readonly string[]
  /** NaN or infinite where it has no value (a division by zero, a variable without a value). */
  readonly evaluate: (values: Readonly<Record<string, number>>) => number
}

/** Why a text is no formula. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError'

  constructor(
    message: string,
    /** Index into the text. */
    readonly at: number,
  ) {
    super(message)
  }
}

type Value = Formula['evaluate']

interface Token {
  readonly text: string
  readonly at: number
}

const functions: Readonly<
  Record<string, { arity: number; apply: (...values: number[]) => number }>
> = {
  round: { arity: 2, apply: roundTo },
  min: { arity: 2, apply: Math.min },
  max: { arity: 2, apply: Math.max },
}

/**
 * Parses numbers, variables, `+ - * / ^`, parentheses, `round(x, step)`, `min(a, b)` and `max(a, b)`, with
 * the usual precedence; `^` binds from the right and before a minus sign.
 * @throws FormulaError with the place of the first mistake
 */
export function parseFormula(text: string): Formula {
  const parser = new Parser(text)
  const evaluate = parser.whole()
  return { variables: [...parser.variables], evaluate }
}

/** The multiple of a step that lies nearest, without the dust of binary fractions; halves go up. */
export function roundTo(value: number, step: number): number {
  const steps = Math.round(Number((value / step).toPrecision(12)))
  return Number((steps * step).toPrecision(12))
}

class Parser {
  readonly variables = new Set<string>()
  readonly #tokens: readonly Token[]
  readonly #length: number
  #next = 0

  constructor(text: string) {
    this.#length = text.length
    this.#tokens = [...text.matchAll(/\d+(?:\.\d+)?|[a-z][a-z0-9]*|\S/g)].map(
      ({ 0: token, index }) => ({ text: token, at: index }),
    )
  }

  whole(): Value {
    const value = this.#sum()
    const rest = this.#tokens[this.#next]
    if (rest) throw new FormulaError(`"${rest.text}" is not expected here`, rest.at)
    return value
  }

  #sum(): Value {
    let value = this.#product()
    for (;;) {
      const left = value
      if (this.#take('+')) {
        const right = this.#product()
        value = (values) => left(values) + right(values)
      } else if (this.#take('-')) {
        const right = this.#product()
        value = (values) => left(values) - right(values)
      } else return value
    }
  }

  #product(): Value {
    let value = this.#signed()
    for (;;) {
      const left = value
      if (this.#take('*')) {
        const right = this.#signed()
        value = (values) => left(values) * right(values)
      } else if (this.#take('/')) {
        const right = this.#signed()
        value = (values) => left(values) / right(values)
      } else return value
    }
  }

  #signed(): Value {
    if (!this.#take('-')) return this.#power()
    const value = this.#signed()
    return (values) => -value(values)
  }

  #power(): Value {
    const base = this.#atom()
    if (!this.#take('^')) return base
    const exponent = this.#signed()
    return (values) => base(values) ** exponent(values)
  }

  #atom(): Value {
    const token = this.#tokens[this.#next++]
    if (!token) throw new FormulaError('the formula ends too soon', this.#length)
    const { text, at } = token
    if (/^\d/.test(text)) return constant(Number(text))
    if (text === '(') {
      const value = this.#sum()
      this.#expect(')')
      return value
    }
    if (!/^[a-z]/.test(text)) {
      throw new FormulaError(`"${text}" is not expected here`, at)
    }
    if (this.#take('(')) return this.#call(token)
    if (Object.hasOwn(functions, text)) {
      throw new FormulaError(`${text} needs its values in parentheses`, at)
    }
    this.variables.add(text)
    return (values) => values[text] ?? Number.NaN
  }

  #call({ text, at }: Token): Value {
    const called = Object.hasOwn(functions, text) ? functions[text] : undefined
    if (!called) throw new FormulaError(`no function is called ${text}`, at)
    const given = [this.#sum()]
    while (this.#take(',')) given.push(this.#sum())
    this.#expect(')')
    if (given.length !== called.arity) {
      throw new FormulaError(`${text} takes ${called.arity} values`, at)
    }
    return (values) => called.apply(...given.map((value) => value(values)))
  }

  #take(text: string): boolean {
    if (this.#tokens[this.#next]?.text !== text) return false
    this.#next++
    return true
  }

  #expect(text: string): void {
    if (this.#take(text)) return
    const found = this.#tokens[this.#next]
    throw new FormulaError(`"${text}" is missing`, found?.at ?? this.#length)
  }
}

function constant(value: number): Value {
  return () => value
}
