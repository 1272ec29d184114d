import { expect, test, vi } from 'vitest'
import type { PracticeExams } from '../../../../../src/app/practice/practice-exams'
import type { PracticeAnswer } from '../../../../../src/domain/practice/practice-exam'
import { PracticeRun } from '../../../../../src/ui/views/practice/practice-run.svelte'
import { practiceAnswer, practiceExam } from '../../../domain/practice/example'

/** An exam under way in a page whose clock the test moves on. */
function open(answers: readonly PracticeAnswer[] = []) {
  const kept: PracticeAnswer[] = []
  const time = { now: 0 }
  const ended = vi.fn()
  const failed = vi.fn()
  const handIn = vi.fn(async () => undefined)
  const keep = vi.fn(async (answer: PracticeAnswer) => kept.push(answer) > 0)
  const practice = {
    card: async () => undefined,
    keep,
    handIn,
  } as unknown as PracticeExams // only what a run asks for
  const hooks = { now: () => time.now, onEnded: ended, onFailure: failed }
  const run = new PracticeRun(practice, { exam: practiceExam, answers }, hooks)
  const pass = (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      time.now += 1000
      run.tick()
    }
  }
  return { run, kept, time, pass, ended, failed, keep, handIn }
}

const choose = (option: number) => ({ kind: 'choice', chosen: [option] }) as const

test('what is said and entered is kept at once, the newest last', async () => {
  const { run, kept } = open()
  run.say(true)
  run.respond(choose(2))
  await vi.waitFor(() => expect(kept).toHaveLength(2))
  expect(kept.at(-1)).toMatchObject({ index: 0, sure: true, response: choose(2) })
})

test('an exam goes on at its first open question, with the time that was spent', () => {
  const { run } = open([practiceAnswer, { ...practiceAnswer, index: 1 }])
  expect(run.index).toBe(2)
  expect(run.leftMs).toBe(10 * 60_000 - 40_000)
})

test('time is counted for the question on the desk, and stored every few seconds', async () => {
  const { run, kept, pass } = open()
  pass(3)
  run.open(1)
  pass(6)
  expect(run.answerAt(0).spentMs).toBe(3000)
  expect(run.answerAt(1).spentMs).toBe(6000)
  await vi.waitFor(() => expect(kept).toHaveLength(2))
})

test('a computer that slept does not use up the time', () => {
  const { run, time } = open()
  time.now += 3_600_000
  run.tick()
  expect(run.spentMs).toBe(5000)
})

test('when the time is up the exam is handed in by itself, once', async () => {
  const { pass, handIn, ended } = open([{ ...practiceAnswer, spentMs: 595_000 }])
  pass(20)
  await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(1))
  expect(handIn.mock.calls).toEqual([[practiceExam, true]])
})

test('an exam that was handed in elsewhere ends here too', async () => {
  const { run, keep, ended, handIn } = open()
  keep.mockResolvedValue(false)
  run.say(false)
  await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(1))
  expect(handIn).not.toHaveBeenCalled()
})

test('an answer that cannot be stored is told, and stays on the desk', async () => {
  const { run, keep, failed } = open()
  keep.mockRejectedValue(new Error('the disk is full'))
  run.respond(choose(0))
  await vi.waitFor(() => expect(failed).toHaveBeenCalled())
  expect(run.isAnswered(0)).toBe(true)
})
