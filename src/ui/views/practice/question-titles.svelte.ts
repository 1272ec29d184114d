import type { PracticeExams } from '../../../app/practice/practice-exams'
import type { Bilingual } from '../../../domain/card/note'
import type { PracticeExam } from '../../../domain/practice/practice-exam'
import { interfaceLanguage, t } from '../../../i18n/i18n.svelte'

interface Asked {
  readonly practice: PracticeExams
  readonly exam: PracticeExam
}

/** Names of the questions' cards in the language of the interface, read while the calling component lives. */
export function questionTitles(asked: () => Asked) {
  let titles = $state.raw<readonly (Bilingual | undefined)[]>([])
  const examId = $derived(asked().exam.id)
  $effect(() => {
    void examId
    const { practice, exam } = asked()
    const cards = exam.questions.map((_, index) => practice.card(exam, index))
    // A text that cannot be read leaves the card's id in its place.
    Promise.all(cards).then(
      (found) => (titles = found.map((card) => card?.note.title)),
      () => undefined,
    )
  })
  return {
    of: (index: number): string => {
      const { cardId = '', step } = asked().exam.questions[index] ?? {}
      const title = titles[index]?.[interfaceLanguage()] ?? cardId
      return step === undefined
        ? title
        : t('practice.result.step', { title, step: step + 1 })
    },
  }
}
