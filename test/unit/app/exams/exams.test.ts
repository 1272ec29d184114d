import { expect, test } from 'vitest'
import { LiveExams } from '../../../../src/app/exams/exams.svelte'
import { day, openDeck } from '../../storage/helpers'
import { contextOf, exam } from './example'

async function openExams() {
  const context = contextOf(await openDeck())
  const open = () =>
    LiveExams.open(context, (error) => {
      throw error
    })
  return { exams: await open(), open }
}

test('an exam that was made is there at once, for this page and for the next one', async () => {
  const { exams, open } = await openExams()
  await exams.keep(exam, 'made')
  expect(exams.all).toEqual([exam])
  expect((await open()).all).toEqual([exam])
  expect(exams.undoable).toMatchObject({ change: 'made', name: exam.name })
})

test('undo takes back a deletion, then the move before it, then the exam itself', async () => {
  const { exams } = await openExams()
  const moved = { ...exam, at: exam.at + 7 * day }
  await exams.keep(exam, 'made')
  await exams.keep(moved, 'edited')
  await exams.remove(exam.id)
  expect(exams.all).toEqual([])
  expect(exams.undoable).toMatchObject({ change: 'deleted', name: exam.name })
  await exams.undo()
  expect(exams.all).toEqual([moved])
  await exams.undo()
  expect(exams.all).toEqual([exam])
  await exams.undo()
  expect(exams.all).toEqual([])
  expect(exams.undoable).toBeUndefined()
})

test('an exam with nothing to ask is refused, and what was stored stays', async () => {
  const { exams } = await openExams()
  await exams.keep(exam, 'made')
  await expect(exams.keep({ ...exam, topics: {} }, 'edited')).rejects.toThrow('topics')
  expect(exams.all).toEqual([exam])
})

test('undo takes nothing back when another page has changed an exam since, says so, and then names that change', async () => {
  const { exams, open } = await openExams()
  await exams.keep(exam, 'made')
  const other = await open()
  const moved = { ...exam, at: exam.at + 7 * day }
  const target = exams.undoable?.eventId
  await other.keep(moved, 'edited')
  exams.undoable = { eventId: target ?? '', change: 'made', name: exam.name }
  expect(await exams.undo()).toBe(false)
  expect(exams.all).toEqual([moved])
  expect(exams.undoable).toMatchObject({ change: 'edited' })
  expect(await exams.undo()).toBe(true)
  expect(exams.all).toEqual([exam])
})
