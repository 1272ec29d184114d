import { expect, test } from 'vitest'
import { createKinds } from '../../../../src/app/kinds'
import { Session } from '../../../../src/app/study/session.svelte'
import type { CaseNote } from '../../../../src/domain/card/note'

const both = (text: string) => ({ en: text, nl: text })
const explained = { explanation: both('So.'), beneath: [] }

const note: CaseNote = {
  kind: 'case',
  id: 'patient',
  title: both('A patient'),
  vignette: both('She is weak.'),
  facts: [],
  sources: [],
  explanation: both('So.'),
  steps: [
    {
      task: { kind: 'basic', question: both('Why?'), answer: both('Age') },
      ...explained,
    },
    {
      task: {
        kind: 'choice',
        question: both('Which?'),
        several: false,
        options: [true, false, false].map((correct, index) => ({
          text: both(`${index}`),
          correct,
        })),
      },
      ...explained,
    },
    {
      task: {
        kind: 'typed',
        question: both('What?'),
        answer: both('training'),
        accept: { en: [], nl: [] },
      },
      ...explained,
    },
  ],
}

async function onCase({ ready = true } = {}) {
  const time = { attendedMs: 60_000 }
  const kinds = createKinds(async () => undefined)
  if (ready) await kinds.prepare('case')
  const session = new Session({
    kinds,
    stopwatch: { restart: () => undefined, attendedMs: () => time.attendedMs },
    interfaceLanguage: () => 'en',
    onMoved: () => undefined,
  })
  const card = {
    cardId: 'patient:case',
    note,
    face: 'case',
    topic: 'load',
    sources: [],
    optionSeed: 'patient:case/0',
    flagged: false,
    isNew: true,
  }
  session.guess({ card, lastSeq: 0, progress: { position: 1, total: 1 } })
  return { session, time }
}

const at = (step: number, stage: string) => ({
  side: 'question',
  response: { step, stage },
})

test('steps are answered one after the other, and only the last one shows the answer side', async () => {
  const { session } = await onCase()
  session.chooseOption(0)
  expect(session.response).toBeUndefined()
  session.showAnswer()
  expect(session).toMatchObject(at(0, 'judging'))
  session.showAnswer()
  expect(session).toMatchObject(at(0, 'judging'))
  session.judge(true)
  expect(session).toMatchObject(at(1, 'asked'))

  session.chooseOption(0)
  expect(session).toMatchObject(at(1, 'checked'))
  session.chooseOption(1)
  expect(session.response).toMatchObject({ responses: [{}, { chosen: [0] }] })
  session.showAnswer()
  expect(session).toMatchObject(at(2, 'asked'))

  session.respond({
    kind: 'case',
    step: 2,
    stage: 'asked',
    responses: [
      { kind: 'judged', knew: true },
      { kind: 'choice', chosen: [0] },
      { kind: 'typed', text: 'training' },
    ],
    answeredIn: ['en', 'en'],
  })
  session.showAnswer()
  expect(session).toMatchObject(at(2, 'checked'))
  session.showAnswer()
  expect(session).toMatchObject({
    side: 'answer',
    verdict: { outcome: 'right', steps: ['right', 'right', 'right'] },
    proposedGrade: 'good',
  })
})

test('a step that she did not know stays, and makes the whole case one to repeat', async () => {
  const { session } = await onCase()
  session.showAnswer()
  session.judge(false)
  expect(session).toMatchObject(at(0, 'checked'))
  session.judge(true)
  expect(session.response).toMatchObject({ responses: [{ kind: 'judged', knew: false }] })
  session.showAnswer()
  for (const _ of [1, 2]) {
    session.showAnswer()
    session.judge(true)
  }
  expect(session).toMatchObject({
    side: 'answer',
    verdict: { outcome: 'partly', steps: ['wrong', 'right', 'right'] },
    proposedGrade: 'again',
  })
})

test('a case has as much time as its steps and the patient take', async () => {
  const { session, time } = await onCase()
  time.attendedMs = 120_001
  for (const _ of [1, 2, 3]) {
    session.showAnswer()
    session.judge(true)
  }
  expect(session.proposedGrade).toBe('hard')
})

test('a case whose code is not here yet waits for it', async () => {
  const { session } = await onCase({ ready: false })
  session.showAnswer()
  expect([session.side, session.response]).toEqual(['question', undefined])
})

test('a step of which nothing can be read stays asked, and says so until something else is entered', async () => {
  const { session } = await onCase()
  const entered = (text: string) => ({
    ...({ kind: 'case', step: 2, stage: 'asked', answeredIn: ['en', 'en'] } as const),
    responses: [
      { kind: 'judged', knew: true },
      { kind: 'choice', chosen: [0] },
      { kind: 'typed', text },
    ] as const,
  })
  session.respond(entered('?!'))
  session.showAnswer()
  expect(session).toMatchObject({ ...at(2, 'asked'), unreadable: true })
  session.respond(entered('rest'))
  expect(session.unreadable).toBe(false)
  session.showAnswer()
  expect(session).toMatchObject({ ...at(2, 'checked'), unreadable: false })
})
