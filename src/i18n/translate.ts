import type { Language } from '../domain/card/note'
import type { MessageValues } from './messages'

/** Texts by group, as deep as they like; a plural is a pair of texts ending in `_one` and `_other`. */
export interface TextTree {
  readonly [key: string]: string | TextTree
}

const plurals = {
  en: new Intl.PluralRules('en'),
  nl: new Intl.PluralRules('nl'),
} satisfies Record<Language, Intl.PluralRules>
const numbers = {
  en: new Intl.NumberFormat('en'),
  nl: new Intl.NumberFormat('nl'),
} satisfies Record<Language, Intl.NumberFormat>

/**
 * The text behind a dotted key, its placeholders filled: `{{name}}` as it is, `{{name, number}}` as the
 * language writes numbers. `count` chooses the plural. The notation is that of i18next, which was given up
 * because it alone took a tenth of the first view's JavaScript.
 * @returns the key itself where there is no such text
 */
export function translate(
  tree: TextTree,
  language: Language,
  key: string,
  values: MessageValues,
): string {
  const text = find(tree, key) ?? findPlural(tree, language, key, values['count'])
  return text === undefined ? key : fill(text, language, values)
}

function find(tree: TextTree, key: string): string | undefined {
  let found: string | TextTree | undefined = tree
  for (const part of key.split('.'))
    found = typeof found === 'object' ? found[part] : undefined
  return typeof found === 'string' ? found : undefined
}

function findPlural(
  tree: TextTree,
  language: Language,
  key: string,
  count: string | number | undefined,
): string | undefined {
  const form = plurals[language].select(Number(count ?? 0))
  return find(tree, `${key}_${form}`) ?? find(tree, `${key}_other`)
}

function fill(text: string, language: Language, values: MessageValues): string {
  return text.replace(
    /\{\{\s*(\w+)\s*(,\s*number\s*)?\}\}/g,
    (placeholder, name: string, isNumber: string | undefined) => {
      const value = values[name]
      if (value === undefined) return placeholder
      return isNumber && typeof value === 'number'
        ? numbers[language].format(value)
        : String(value)
    },
  )
}
