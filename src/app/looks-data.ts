import * as v from 'valibot'

export const looksSchema = v.object({
  language: v.picklist(['en', 'nl']),
  theme: v.picklist(['light', 'dark', 'contrast', 'system']),
  sideBarVisible: v.boolean(),
})

/** How the program looks, apart from what it schedules. */
export type LooksData = v.InferOutput<typeof looksSchema>

/** The looks of a fresh install, in the browser's own language where we speak it. */
export function defaultLooks(browserLanguage: string): LooksData {
  const language = browserLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en'
  return { language, theme: 'system', sideBarVisible: false }
}

/** The looks in a stored text, or undefined when it holds none. */
export function parseLooks(text: string | undefined): LooksData | undefined {
  if (!text) return undefined
  try {
    const result = v.safeParse(looksSchema, JSON.parse(text))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}
