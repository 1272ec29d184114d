import { expect, test, vi } from 'vitest'
import { LiveExamDesk } from '../../../../src/app/exams/desk.svelte'
import { planNow } from '../../../../src/app/exams/planner/plan-now'
import { recordExamEvent } from '../../../../src/storage/exam-store'
import { writeParameters } from '../../../../src/storage/settings-store'
import { newId, noon, openDeck, plain } from '../../storage/helpers'
import { contextOf, exam } from './example'

test('a page that was open before there was a plan tells what is foretold as soon as it is', async () => {
  const db = await openDeck()
  await writeParameters(db, plain)
  await recordExamEvent(db, {
    type: 'kept',
    id: newId(),
    examId: exam.id,
    at: noon,
    writer: 'newtab',
    change: 'made',
    exam,
  })
  const desk = new LiveExamDesk(contextOf(db), {
    onChanged: () => undefined,
    onFailure: (error) => {
      throw error
    },
  })
  await vi.waitFor(() => expect(desk.next?.exam).toEqual(exam))
  expect(desk.next?.keep).toBeUndefined()
  await planNow(db, () => noon)
  await vi.waitFor(() => expect(desk.next?.keep?.share).toBeGreaterThan(0))
})
