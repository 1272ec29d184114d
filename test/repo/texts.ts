/** Texts of one language as nested groups. */
export interface TextGroup {
  readonly [key: string]: string | TextGroup
}

/** Every text by its dotted address, for example `study.showAnswer`. */
export function textsByAddress(
  group: TextGroup,
  above = '',
): Readonly<Record<string, string>> {
  const entries = Object.entries(group).flatMap(([key, value]) => {
    const address = above === '' ? key : `${above}.${key}`
    return typeof value === 'string'
      ? [[address, value] as const]
      : Object.entries(textsByAddress(value, address))
  })
  return Object.fromEntries(entries)
}

/** The names between double braces, sorted, each once: what a text expects to be filled in. */
export function placeholdersOf(text: string): readonly string[] {
  const names = [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name = '']) => name)
  return [...new Set(names)].toSorted()
}
