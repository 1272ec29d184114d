import { beforeEach, expect, test, vi } from 'vitest'
import type { CardEntry } from '../../../src/domain/card/catalogue'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { answer, day, deck, entry, noon, openDeck } from '../storage/helpers'
import { guessOf, halfDoneInMemory, openPage } from './session-setup'

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, 0))
})

const right = 1
const wrong = 0
const patient = entry('p:case', { position: -1, kind: 'case' })
const withCase: readonly CardEntry[] = [patient, ...deck]

async function openCase(db?: MyodeckDatabase) {
  const begunCase = halfDoneInMemory()
  const database = db ?? (await openDeck(withCase))
  const page = openPage(database, { begunCase })
  await page.start()
  return { ...page, db: database, begunCase }
}
type Opened = Awaited<ReturnType<typeof openCase>>

/** Both steps: an option at the first, her own word at the second. */
function go({ session }: Pick<Opened, 'session'>, option: number, knew: boolean): void {
  session.chooseOption(option)
  session.showAnswer()
  session.showAnswer()
  session.judge(knew)
  session.showAnswer()
}

test('a case asks step by step: what is asked is a card of the step’s kind, with the case’s id', async () => {
  const { session } = await openCase()
  expect(session.asked).toMatchObject({
    card: { cardId: 'p:case', note: { kind: 'choice' }, face: 'choice' },
    side: 'question',
    step: { index: 0, count: 2 },
  })
  session.chooseOption(wrong)
  expect(session.asked).toMatchObject({
    side: 'answer',
    response: { kind: 'choice', chosen: [wrong] },
    verdict: { outcome: 'wrong' },
  })
  expect([session.side, session.verdict]).toEqual(['question', undefined])
  session.showAnswer()
  expect(session.asked).toMatchObject({
    card: { note: { kind: 'basic' } },
    side: 'question',
    response: undefined,
    step: { index: 1, count: 2 },
  })
})

test('a step that the student judges waits for her word, and going on means that she knew it', async () => {
  const { session } = await openCase()
  session.chooseOption(right)
  session.judge(false)
  expect([session.toBeJudged, session.asked?.response]).toEqual([
    false,
    { kind: 'choice', chosen: [right] },
  ])
  session.showAnswer()
  session.showAnswer()
  expect(session.toBeJudged).toBe(true)
  session.showAnswer()
  expect([session.toBeJudged, session.asked?.response]).toEqual([
    false,
    { kind: 'basic', knew: true },
  ])
})

test.each([
  ['all right: Good', right, true, 4000, 'good'],
  ['one wrong: Again', wrong, true, 4000, 'again'],
  ['not known: Again', right, false, 4000, 'again'],
  ['slow for two steps and a story: Hard', right, true, 90_001, 'hard'],
] as const)(
  'one grade is proposed over all steps. %s',
  async (_, option, knew, attendedMs, grade) => {
    const page = await openCase()
    page.time.attendedMs = attendedMs
    go(page, option, knew)
    expect([page.session.side, page.session.proposedGrade]).toEqual(['answer', grade])
  },
)

test('a case is one card: grading it stores one answer, and the next card comes', async () => {
  const page = await openCase()
  go(page, right, true)
  await page.session.grade('good')
  const answers = await page.db.reviews.filter(({ type }) => type === 'answer').toArray()
  expect(answers).toMatchObject([{ cardId: 'p:case', grade: 'good' }])
  expect([page.session.card?.cardId, page.session.notice]).toEqual(['a:term', undefined])
})

test('what was entered at a step does not change once its verdict is shown', async () => {
  const { session } = await openCase()
  session.chooseOption(wrong)
  session.respond({ kind: 'choice', chosen: [right] })
  session.chooseOption(right)
  expect(session.asked?.response).toEqual({ kind: 'choice', chosen: [wrong] })
})

test('a case begun in a page that closed goes on at its step, with the time it took so far', async () => {
  const { session, db, begunCase, time } = await openCase()
  time.attendedMs = 31_000
  session.chooseOption(wrong)
  session.showAnswer()
  const later = openPage(db, { begunCase })
  await later.start()
  expect(later.session.asked).toMatchObject({ side: 'question', step: { index: 1 } })
  expect(later.time.attendedMs).toBe(31_000)
})

test('it goes on too when a snapshot shows the card before the database is open', async () => {
  const { session, db, begunCase } = await openCase()
  session.chooseOption(wrong)
  const row = await db.cards.get('p:case')
  const card = session.card
  if (!row || !card) throw new Error('no case')
  const later = openPage(db, { begunCase })
  later.session.guess({ ...guessOf(row), card, progress: { position: 1, total: 5 } })
  expect(later.session.asked).toMatchObject({ side: 'answer', step: { index: 0 } })
  await later.start()
  expect(later.session.asked).toMatchObject({ side: 'answer', step: { index: 0 } })
})

test('a case that was answered since begins anew', async () => {
  const { session, db, begunCase } = await openCase()
  session.chooseOption(wrong)
  await answer(db, 'p:case', 'again')
  const later = openPage(db, { begunCase })
  later.time.now = noon + 2 * 60_000
  await later.start()
  expect(later.session.card?.cardId).toBe('p:case')
  expect(later.session.asked).toMatchObject({ side: 'question', step: { index: 0 } })
})

test('a begun case does not stand in the way of another card', async () => {
  const { session, db, begunCase } = await openCase()
  session.chooseOption(wrong)
  await session.bury()
  expect([session.card?.cardId, session.asked?.side]).toEqual(['a:term', 'question'])
  const later = openPage(db, { begunCase })
  await later.start()
  expect(later.session.card?.cardId).toBe('a:term')
})

test('the cards beneath a failed step come next, each note once, and the page says how many', async () => {
  const page = await openCase()
  go(page, wrong, false)
  page.session.wantBeneath([0, 1], true)
  await page.session.grade('again')
  expect(page.session.notice).toEqual({ key: 'beneathNext', values: { count: 2 } })
  const seen: (string | undefined)[] = []
  for (let card = 0; card < 3; card++) {
    seen.push(page.session.card?.cardId)
    page.session.showAnswer()
    await page.session.grade('easy')
  }
  expect(seen).toEqual(['b:answer', 'c:answer', 'a:term'])
})

test('no other card is changed by asking for it', async () => {
  const page = await openCase()
  const before = await page.db.cards.get('b:answer')
  go(page, wrong, true)
  page.session.wantBeneath([0], true)
  await page.session.grade('again')
  expect(await page.db.cards.get('b:answer')).toEqual(before)
})

test('a card beneath that is not due stays where it is, and nothing is promised', async () => {
  const db = await openDeck(withCase)
  await answer(db, 'b:answer', 'easy', { at: noon - 60_000 })
  const page = await openCase(db)
  expect(await page.session.readBeneath(['b', 'c', 'gone'])).toMatchObject([
    { card: { cardId: 'b:answer' }, comes: false },
    { card: { cardId: 'c:answer' }, comes: true },
  ])
  go(page, wrong, true)
  page.session.wantBeneath([0], true)
  await page.session.grade('again')
  expect([page.session.card?.cardId, page.session.notice]).toEqual(['a:term', undefined])
})

test('what is not wanted any more does not come', async () => {
  const page = await openCase()
  go(page, wrong, true)
  page.session.wantBeneath([0], true)
  page.session.wantBeneath([0], false)
  await page.session.grade('again')
  expect([page.session.card?.cardId, page.session.notice]).toEqual(['a:term', undefined])
})

test('a popup that closes remembers which cards were asked for', async () => {
  const db = await openDeck(withCase)
  const halfDone = halfDoneInMemory()
  const popup = openPage(db, { halfDone })
  await popup.start()
  go(popup, wrong, false)
  popup.session.wantBeneath([0, 1], true)
  await popup.session.grade('again')
  expect(popup.session.card?.cardId).toBe('b:answer')
  const again = openPage(db, { halfDone })
  await again.start()
  expect(again.session.card?.cardId).toBe('b:answer')
  again.session.showAnswer()
  await again.session.grade('easy')
  expect(again.session.card?.cardId).toBe('c:answer')
})

test('undo brings the case back as it was answered, so that another grade can be given', async () => {
  const page = await openCase()
  go(page, wrong, true)
  page.session.wantBeneath([0], true)
  await page.session.grade('again')
  await page.session.undo()
  expect(page.session.card?.cardId).toBe('p:case')
  expect(page.session.side).toBe('answer')
  expect(page.session.verdict).toMatchObject({ kind: 'case', steps: ['wrong', 'right'] })
  page.session.wantBeneath([0], false)
  await page.session.grade('good')
  expect(page.session.card?.cardId).toBe('a:term')
  expect(await page.db.cards.get('p:case')).toMatchObject({ answers: 1 })
})

test('a case that comes back days later begins anew', async () => {
  const page = await openCase()
  go(page, right, true)
  await page.session.grade('easy')
  const row = await page.db.cards.get('p:case')
  const later = openPage(page.db, { begunCase: page.begunCase })
  later.time.now = noon + ((row?.dueDay ?? 0) - Math.floor(noon / day) + 1) * day
  await later.start()
  const cards = [later.session.card?.cardId]
  while (later.session.card && later.session.card.cardId !== 'p:case') {
    later.session.showAnswer()
    await later.session.grade('easy')
    cards.push(later.session.card.cardId)
  }
  expect(cards).toContain('p:case')
  expect(later.session.asked).toMatchObject({ side: 'question', step: { index: 0 } })
})
