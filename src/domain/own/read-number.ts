/** A number as either language writes it: "0.24", "0,24", "-3"; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const typed = text.trim().replace('−', '-').replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : undefined
}
