/** A search that the student named to come back to it. */
export interface SavedSearch {
  readonly id: string
  readonly name: string
  /** As it was typed. */
  readonly query: string
  /** Epoch ms. */
  readonly createdAt: number
}

/** Characters of a name, and of what is searched. */
export const longestSearchName = 60
export const longestQuery = 1_000

/** Whether another search is called so already; capitals and blanks around it make no other name. */
export function isTaken(
  name: string,
  searches: readonly SavedSearch[],
  ownId?: string,
): boolean {
  const plain = (text: string) => text.trim().toLowerCase()
  return searches.some(
    (search) => search.id !== ownId && plain(search.name) === plain(name),
  )
}
