import { expect, test } from 'vitest'
import { addImage } from '../../../src/app/own/images'
import type { MyodeckDatabase } from '../../../src/storage/database'
import { takeImage, type Drawing } from '../../../src/app/own/take-image'
import { mostFileBytes, mostImageBytes } from '../../../src/domain/own/image'

const png = '\x89PNG\r\n\x1a\n'
const gif = 'GIF89a'
const webp = 'RIFF0000WEBP'

/** A file of this many bytes that begins like this. */
function file(beginning: string, size = 100): Blob {
  const bytes = new Uint8Array(size)
  bytes.set(Uint8Array.from(beginning, (letter) => letter.charCodeAt(0)))
  return new Blob([bytes])
}

/** Reads every image as one of this size; drawn anew it has as many bytes as `bytesOf` says. */
function drawing(
  width: number,
  height: number,
  bytesOf: (width: number) => number = () => 50,
): Drawing<{ width: number; height: number; close(): void }> & { closed: () => number } {
  let closed = 0
  return {
    closed: () => closed,
    readPixels: async () => ({ width, height, close: () => void closed++ }),
    drawSmaller: async (_, drawnWidth) => file(webp, bytesOf(drawnWidth)),
  }
}

test('a small image is kept as it is, named by its content and size', async () => {
  const draws = drawing(640, 480)
  const taken = await takeImage(file(png), draws)
  expect(taken).toMatchObject({
    smaller: false,
    image: { type: 'image/png', bytes: new Uint8Array(await file(png).arrayBuffer()) },
  })
  expect(await takeImage(file(png), draws)).toEqual(taken)
  expect('image' in taken && taken.image.id).toMatch(/^[0-9a-f]{32}-640x480$/)
  expect(draws.closed()).toBe(2)
})

test('one with too many pixels or bytes is drawn anew until it is small enough, and says so', async () => {
  expect(await takeImage(file(png), drawing(4_000, 1_000))).toMatchObject({
    smaller: true,
    image: { type: 'image/webp', id: expect.stringMatching(/-2000x500$/) as string },
  })
  const heavy = drawing(1_600, 1_600, (width) =>
    width > 1_000 ? mostImageBytes + 1 : 60,
  )
  expect(await takeImage(file(png, mostImageBytes + 1), heavy)).toMatchObject({
    smaller: true,
    image: { id: expect.stringMatching(/-1000x1000$/) as string },
  })
})

test.each([
  ['QuotaExceededError', 'diskFull'],
  ['DataError', 'notStored'],
])('where the database refuses it with %s, the reason is %s', async (name, refused) => {
  const transaction = () => Promise.reject(new DOMException('', name))
  const db = { transaction } as unknown as MyodeckDatabase
  const bitmap = { width: 1, height: 1, close: () => undefined }
  const draws = { readPixels: async () => bitmap, drawSmaller: async () => file(webp) }
  expect(await addImage({ db }, file(png), draws)).toEqual({ refused })
})

test('what cannot be kept is refused with the reason', async () => {
  const draws = drawing(10, 10)
  expect(await takeImage(file('<svg>'), draws)).toEqual({ refused: 'notAnImage' })
  expect(await takeImage(file(png, mostFileBytes + 1), draws)).toEqual({
    refused: 'tooLarge',
  })
  expect(await takeImage(file(gif, mostImageBytes + 1), draws)).toEqual({
    refused: 'tooLarge',
  })
  const damaged = {
    ...draws,
    readPixels: () => Promise.reject(new DOMException('', 'InvalidStateError')),
  }
  expect(await takeImage(file(png), damaged)).toEqual({ refused: 'damaged' })
  const stubborn = drawing(4_000, 4_000, () => mostImageBytes + 1)
  expect(await takeImage(file(png), stubborn)).toEqual({ refused: 'tooLarge' })
  expect(stubborn.closed()).toBe(1)
})
