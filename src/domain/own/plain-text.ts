/*
 * The words of a text in Markdown without its marks, for where only words have a place: lists, titles, what is
 * typed, what is read aloud, what is painted before the program is there. An approximation by rules, which is
 * enough for that; what is drawn of a card is read in `ui/views/study/markup`.
 */

const rules: readonly (readonly [RegExp, string])[] = [
  // `![alt](image:id)`, `[text](https://address)`
  [/!?\[([^\]\n]*)\]\((?:[^()\s]|\([^()\s]*\))*\)/g, '$1'],
  [/^ {0,3}(?:```|~~~).*$\n?/gm, ''],
  [/(`+)([^`\n]+)\1/g, '$2'],
  [/<br ?\/?>/gi, '\n'],
  [/<(b|strong|i|em|sub|sup)>([^<]+)<\/\1>/gi, '$2'],
  [/\*\*(?=[^\s*])((?:(?!\n\n|\*\*)[^])*?[^\s*])\*\*/g, '$1'],
  [/(?<![\p{L}\p{N})}\]%*])\*(?=[^\s*])((?:(?!\n\n)[^*])*?[^\s*])\*(?!\*)/gu, '$1'],
  [/(?<![\p{L}\p{N}_])__(?=[^\s_])((?:(?!\n\n)[^_])*?[^\s_])__(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])((?:(?!\n\n)[^_])*?[^\s_])_(?![\p{L}\p{N}_])/gu, '$1'],
]

/** Only in a text of several lines: headings, rules, and the bars of tables. */
const lineRules: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}#{1,6}[ \t]+/gm, ''],
  [/^[ |:-]*\|[ |:-]*$\n?/gm, ''],
  [/^ *\|(.*)\| *$/gm, '$1'],
  [/^ {0,3}(?:-{3,}|\*{3,}|_{3,}) *$\n?/gm, ''],
]

/** What makes something else of lines and is no word of the text, so that it stays in it: lists, addresses. */
const alsoMarkup = /^ {0,3}(?:[-*]|\d{1,9}[.)])[ \t]|^ {0,3}\|/m

/** Whether a text may look otherwise when it is read as Markdown; where in doubt, it may. */
export function hasMarkup(text: string): boolean {
  return (
    text.includes('https://') ||
    plainText(text) !== text ||
    (text.includes('\n') && alsoMarkup.test(text))
  )
}

const lastLineOfMarkup =
  /^ {0,3}(?:[-*]|\d{1,9}[.)])[ \t]|^ {0,3}\||^ {0,3}(?:```|~~~)|`$|!\[[^\]]*\]\([^()\s]*\)$/

/** Whether a text ends in what is no sentence and need not end as one: a list, a table, code or an image. */
export function endsInMarkup(text: string): boolean {
  return lastLineOfMarkup.test(text.trimEnd().split('\n').at(-1) ?? '')
}

/** The words of a text. The deletions of a cloze and the `{names}` of a calculation stay as they are. */
export function plainText(text: string): string {
  const all = text.includes('\n') ? [...lineRules, ...rules] : rules
  const plain = all.reduce(
    (words, [pattern, instead]) => words.replaceAll(pattern, instead),
    withEscapesPutAway(text),
  )
  return plain.replaceAll(/[\uE100-\uE17F]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - putAway),
  )
}

const putAway = 0xe100

/** `\\*` is a star and no mark: put where no rule finds it. */
function withEscapesPutAway(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])/g, (_, character: string) =>
    String.fromCharCode(putAway + character.charCodeAt(0)),
  )
}
