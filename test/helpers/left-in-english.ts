import type { Page } from 'playwright-core'
import { textsByAddress } from '../repo/texts'
import { en, nl } from './texts'

/** A text of the catalogue as it may stand on a page: anything in the place of its placeholders. */
interface Pattern {
  readonly address: string
  readonly text: string
  readonly fits: RegExp
  /** How many letters of it are no placeholder. */
  readonly letters: number
}

const english = patternsOf(en).filter(isTelling)
const dutch = patternsOf(nl)

/**
 * What a page that is worn in Dutch still says in English: every text of the English catalogue among its texts, labels,
 * tooltips and hints, as "address: text". Left out are parts that are marked as English, such as a term to translate, and
 * announcements, which are told once in the language of their moment.
 */
export async function leftInEnglish(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(textsOfPage)
  return texts.flatMap((text) => {
    const found = english.find(
      // A pattern that is a small part of what it fits has met a text of its own, such as the title of a paper.
      ({ fits, letters }) => fits.test(text) && 4 * letters >= lettersIn(text),
    )
    if (!found) return []
    const isDutch = dutch.some(
      ({ fits, letters }) => letters >= found.letters && fits.test(text),
    )
    return isDutch ? [] : [`${found.address}: ${text}`]
  })
}

/** A language is named in its own tongue where it is chosen, and few letters between placeholders stand everywhere. */
function isTelling({ text, letters }: Pattern): boolean {
  return text !== 'English' && letters >= (text.includes('{{') ? 5 : 3)
}

function patternsOf(texts: typeof en | typeof nl): readonly Pattern[] {
  return Object.entries(textsByAddress(texts)).map(([address, text]) => {
    const parts = text.split(/\{\{[^}]*\}\}/).map((part) => part.replace(/\s+/g, ' '))
    const source = parts
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')
    return {
      address,
      text,
      fits: new RegExp(`^${source}$`),
      letters: lettersIn(parts.join('')),
    }
  })
}

function lettersIn(text: string): number {
  return text.replace(/\P{L}/gu, '').length
}

/** Runs in the page: every text, and every attribute that is read or shown. */
function textsOfPage(): readonly string[] {
  const attributes = [
    'aria-label',
    'title',
    'placeholder',
    'alt',
    'aria-valuetext',
    'label',
  ]
  const isDutch = (element: Element): boolean =>
    element.closest('script, style, [aria-live]') === null &&
    element.closest<HTMLElement>('[lang]')?.lang === 'nl'
  const found: (string | null)[] = [document.title]
  for (const element of document.body.querySelectorAll('*')) {
    if (!isDutch(element)) continue
    found.push(...attributes.map((name) => element.getAttribute(name)))
    for (const child of element.childNodes)
      if (child.nodeType === Node.TEXT_NODE) found.push(child.textContent)
  }
  const texts = found.map((text) => (text ?? '').replace(/\s+/g, ' ').trim())
  return [...new Set(texts)].filter((text) => text !== '')
}
