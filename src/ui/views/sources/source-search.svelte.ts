/** What the list of sources is searched for; kept while other views are shown, and set by the palette. */
class SourceSearch {
  query = $state('')
}
export const sourceSearch = new SourceSearch()
