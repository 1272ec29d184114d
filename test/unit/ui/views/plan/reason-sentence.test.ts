import { expect, test } from 'vitest'
import { reasonSentence } from '../../../../../src/ui/views/plan/reason-sentence'

const review = { kind: 'review', exam: 'Physiology', seconds: 13 } as const

test('the gain is the difference of the two shares as they are shown', () => {
  const sentence = reasonSentence({ ...review, unseen: 0.436, seen: 0.554 })
  expect(sentence).toContain('44% on exam day; seen today 55%: +11')
})

test('what is better left today is told with its best day, or that no day is worth its time', () => {
  const safe = { ...review, kind: 'safe', unseen: 0.96, seen: 0.97 } as const
  expect(reasonSentence({ ...safe, bestDay: 20_797 })).toBe(
    'not today: 96% on exam day without a look. Its best day is 10 Dec.',
  )
  expect(reasonSentence(safe)).toBe(
    'not today: 96% on exam day without a look. Until then the time is better spent on others.',
  )
})
