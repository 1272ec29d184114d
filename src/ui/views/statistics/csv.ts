/** A table to be saved: the names of its columns, and rows of a name and numbers. */
export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[]
}

/** Comma-separated values as RFC 4180 has them; numbers with a point and at most four decimals, whatever the language. */
export function csvText({ columns, rows }: CsvTable): string {
  const lines = [
    columns.map(quoted),
    ...rows.map(({ name, values }) => [
      quoted(name),
      ...values.map((value) => String(Math.round(value * 10_000) / 10_000)),
    ]),
  ]
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
