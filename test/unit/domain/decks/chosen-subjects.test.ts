import { expect, test } from 'vitest'
import {
  chosenTopics,
  isChosen,
  withSubject,
} from '../../../../src/domain/decks/chosen-subjects'

test('a subject that is left out brings no new cards until it is chosen again', () => {
  const without = withSubject({}, 'training', false)
  expect(without).toEqual({ training: { newPerDay: 0 } })
  expect([isChosen(without, 'training'), isChosen(without, 'physiology')]).toEqual([
    false,
    true,
  ])
  expect(withSubject(without, 'training', true)).toEqual({})
})

test('what else is set for a subject stays, and so do the other decks', () => {
  const decks = {
    training: { newPerDay: 5, desiredRetention: 0.95 },
    hormones: { newOrder: 'last' },
  } as const
  const without = withSubject(decks, 'training', false)
  expect(without).toEqual({
    training: { newPerDay: 0, desiredRetention: 0.95 },
    hormones: { newOrder: 'last' },
  })
  expect(withSubject(without, 'training', true)).toEqual({
    training: { desiredRetention: 0.95 },
    hormones: { newOrder: 'last' },
  })
})

test('an exam asks the topics of the chosen subjects', () => {
  const topic = (id: string, subject: string) => ({
    id,
    subject,
    name: { en: id, nl: id },
    weight: 1,
    cards: 10,
  })
  expect(
    chosenTopics({ training: { newPerDay: 0 } }, [
      topic('hormones', 'physiology'),
      topic('load', 'training'),
    ]),
  ).toEqual({ hormones: 1 })
})
