import type { RoundSource } from '../../../../app/study/round/source'
import type { Catalogue } from '../../../../domain/card/catalogue'
import { interfaceLanguage, t } from '../../../../i18n/i18n.svelte'

/** What a round is called, in the language of the interface; reactive. */
export function roundName(source: RoundSource, catalogue: Catalogue): string {
  switch (source.of) {
    case 'missed':
    case 'ahead':
      return t(`round.${source.of}`)
    case 'due':
    case 'new':
    case 'topic':
      return t(`round.${source.of}`, { topic: topicName(source.topic, catalogue) })
    case 'cards':
      return typeof source.name === 'string' ? source.name : source.name()
  }
}

/** The name of a topic in the language of the interface; its id where none is called so. */
export function topicName(id: string, { topics }: Catalogue): string {
  return topics.find((topic) => topic.id === id)?.name[interfaceLanguage()] ?? id
}
