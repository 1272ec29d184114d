import { folded } from '../../domain/search/folded'
import type { TabledCard } from '../types'

const none: Pick<TabledCard, 'labels' | 'tags'> = { labels: [], tags: [] }

/** Gives the tags of a card as they are read and as they are searched, each folded once. */
export function createTagTexts(): (
  ofNote: readonly string[],
  ofCard: readonly string[] | undefined,
) => Pick<TabledCard, 'labels' | 'tags'> {
  const foldedTags = new Map<string, string>()
  const foldedOnce = (tag: string): string => {
    const known = foldedTags.get(tag)
    if (known !== undefined) return known
    const made = folded(tag)
    foldedTags.set(tag, made)
    return made
  }
  return (ofNote, ofCard = []) => {
    if (ofNote.length === 0 && ofCard.length === 0) return none
    const labels = [...new Set([...ofNote, ...ofCard])]
    return { labels, tags: labels.map(foldedOnce) }
  }
}
