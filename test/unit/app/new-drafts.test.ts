import { expect, test } from 'vitest'
import { NewDrafts } from '../../../src/app/own/new-drafts'

/** A browser with its pages; each page gives back what it took when it is closed. */
function browser() {
  const taken = new Map<string, number>()
  let pages = 0
  let ids = 0
  return () => {
    const page = ++pages
    const take = (name: string) => {
      const isFree = !taken.has(name)
      if (isFree) taken.set(name, page)
      return Promise.resolve(isFree)
    }
    const drafts = new NewDrafts(take, () => `${++ids}`)
    const close = (): void => {
      for (const [name, by] of taken) if (by === page) taken.delete(name)
    }
    return { drafts, close }
  }
}

test('a new note in a second tab has a draft of its own, and finds it again there', async () => {
  const open = browser()
  const [one, other] = [open(), open()]
  expect(await one.drafts.open('new')).toBe('new')
  expect(await other.drafts.open('new')).toBe('new-1')
  other.drafts.leave('new-1')
  one.drafts.leave('new')
  expect(await other.drafts.open('new')).toBe('new-1')
  expect(await one.drafts.open('new')).toBe('new')
})

test('the draft of a tab that was closed is taken up by the next new note', async () => {
  const open = browser()
  const one = open()
  await one.drafts.open('new')
  one.close()
  expect(await open().drafts.open('new')).toBe('new')
})

test('two forms of one page write two drafts', async () => {
  const { drafts } = browser()()
  const ids = await Promise.all([drafts.open('new'), drafts.open('new')])
  expect(ids.toSorted()).toEqual(['new', 'new-1'])
  drafts.leave('new')
  expect(await drafts.open('new')).toBe('new')
})
