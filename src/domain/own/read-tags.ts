import { longestTag, mostTags } from './own-note'

/** The tags in what was typed, parted by commas; each once. */
export function readTags(typed: string): readonly string[] {
  const tags = typed
    .split(',')
    .map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, longestTag).trim())
    .filter((tag) => tag !== '')
  return [...new Set(tags)].slice(0, mostTags)
}
