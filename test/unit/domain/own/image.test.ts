import { expect, test } from 'vitest'
import {
  imageReference,
  imageSize,
  imagesIn,
  imageTypeOf,
  placeForImage,
  withImageWords,
} from '../../../../src/domain/own/image'
import { blankFields, type OwnFields } from '../../../../src/domain/own/own-note'
import { problemsOf } from '../../../../src/domain/own/problems'
import {
  imagesOf,
  keptUnusedMs,
  sweepImages,
} from '../../../../src/domain/own/unused-images'

const calf = `${'a'.repeat(32)}-640x480`
const foot = `${'b'.repeat(32)}-10x20`
const en = (text: string) => ({ en: text, nl: '' })
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['\x89PNG\r\n\x1a\n....', 'image/png'],
  ['\xff\xd8\xff\xe0....', 'image/jpeg'],
  ['GIF89a....', 'image/gif'],
  ['GIF87a....', 'image/gif'],
  ['RIFF1234WEBPVP8 ', 'image/webp'],
])('%j begins like an image', (beginning, type) => {
  expect(imageTypeOf(bytes(beginning))).toBe(type)
})

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg">',
  'RIFF1234WAVE',
  '%PDF-1.7',
  '',
  'GIF',
])('%j is no image, whatever the file is called', (beginning) => {
  expect(imageTypeOf(bytes(beginning))).toBeUndefined()
})

test('a text shows images by their names, with what they show in words', () => {
  const text = `See ${imageReference(calf, 'The calf')} and ${imageReference(foot)}`
  expect(imagesIn(text)).toEqual([
    { id: calf, shows: 'The calf' },
    { id: foot, shows: '' },
  ])
  expect(imagesIn('![x](image:../../x) ![y](https://x.org/y.png)')).toEqual([])
  expect(imageSize(calf)).toEqual({ width: 640, height: 480 })
  expect(imageSize('image')).toBeUndefined()
})

test('the words of one image change, and nothing else of the text', () => {
  const text = `${imageReference(calf)} ![x](https://x.org) ${imageReference(foot, 'A foot')}`
  const worded = withImageWords(text, 0, 'A [calf]\n$1 ')
  expect(worded).toBe(text.replace('![]', '![A  calf  $1 ]'))
  expect(withImageWords(worded, 0, '')).toBe(text)
  expect(imagesIn(withImageWords(text, 1, 'Toes')).map(({ shows }) => shows)).toEqual([
    '',
    'Toes',
  ])
})

test('a further image goes behind the one in whose words the cursor stands', () => {
  const text = `a ${imageReference(calf, 'The calf')} b`
  const [begins, ends] = [text.indexOf('!'), text.indexOf(')') + 1]
  expect([1, begins].map((at) => placeForImage(text, at))).toEqual([1, begins])
  expect([begins + 2, ends - 1, ends].map((at) => placeForImage(text, at))).toEqual([
    ends,
    ends,
    ends,
  ])
  expect(placeForImage(text, text.length)).toBe(text.length)
})

/** A note with an image in its answer. */
const fields: OwnFields = {
  ...blankFields('en'),
  prompt: en('What is this?'),
  answer: en(`The calf ${imageReference(calf, 'A calf from behind')}`),
}

test('an image without words is a problem that stands in the way of saving, at its field', () => {
  expect(problemsOf(fields)).toEqual([])
  const bare = en(`The calf ${imageReference(calf)}`)
  expect(problemsOf({ ...fields, answer: bare })).toEqual([
    { field: 'answer', language: 'en', code: 'noAlt', blocks: true },
  ])
  const options = ['Soleus', imageReference(foot)].map((text, at) => ({
    text: en(text),
    correct: at === 0,
  }))
  expect(problemsOf({ ...fields, kind: 'choice', options })).toEqual([
    { field: 'options', index: 1, language: 'en', code: 'noAlt', blocks: true },
  ])
})

test.each([
  ['brackets in its words', `![biceps [long head]](image:FOOT)`],
  ['words over two lines', `![long\nhead](image:FOOT)`],
  ['a title', `![head](image:FOOT "Head")`],
  ['blanks and angle brackets', `![head]( <image:FOOT> )`],
])('an image is needed however Markdown shows it: with %s', (_, text) => {
  const shown = text.replace('FOOT', foot)
  expect([...imagesOf([{ fields: { ...fields, explanation: en(shown) } }])]).toContain(
    foot,
  )
})

test('the images that notes and drafts show are needed, and others go after a day', () => {
  const now = 1_000_000_000
  const needed = imagesOf([{ fields }])
  expect([...needed]).toEqual([calf])
  const kept = [
    { id: calf, unusedSince: 5 },
    { id: foot },
    { id: 'long', unusedSince: now - keptUnusedMs },
    { id: 'just', unusedSince: now - keptUnusedMs + 1 },
  ]
  expect(sweepImages(kept, needed, now)).toEqual({
    goes: ['long'],
    unused: [foot],
    used: [calf],
  })
})
