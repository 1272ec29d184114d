/**
 * A reference as it is named in a line of its own: first author and year, "Singer et al. 2024".
 * Takes Vancouver ("Singer A, Wolf M. Title. Journal 2024;6:1") and APA ("He, C., & Hu, Y. (2025)").
 * An organisation keeps its whole name; a reference without a year has none; one that begins with its title
 * ("Title: subtitle") is named by that.
 */
export function shortReference(reference: string): string {
  const [authors = reference] = reference.split(/\. (?!,|&)/, 1)
  const names = authors
    .split(/,\s+(?:&\s+)?|\s+&\s+/)
    .filter((part) => part !== '' && !isInitials(part))
  const title = /^[^,:]+(?=: )/.exec(authors)?.[0]
  if (title !== undefined) return [title, yearOf(reference)].filter(Boolean).join(' ')
  const first = (names[0] ?? authors).replace(/\s(?:\p{Lu}{1,4}(?:\sJr)?|et al)$/u, '')
  return [
    names.length > 1 || /^\S+ et al$/.test(names[0] ?? '') ? `${first} et al.` : first,
    yearOf(reference),
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

function isInitials(part: string): boolean {
  return /^(?:\p{Lu}\.?\s?)+$/u.test(part) && part.replace(/[^\p{Lu}]/gu, '').length <= 3
}

/** The year before volume, pages or a bracket; a year in the title is only taken when there is no other. */
function yearOf(reference: string): string | undefined {
  const published = [...reference.matchAll(/\b((?:19|20)\d{2})(?=[;:)])/g)].at(-1)
  const any = [...reference.matchAll(/\b((?:19|20)\d{2})\b/g)].at(-1)
  return (published ?? any)?.[1]
}
