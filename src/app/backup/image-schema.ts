import * as v from 'valibot'
import {
  imageTypeOf,
  imageTypes,
  isImageId,
  mostImageBytes,
  type OwnImage,
} from '../../domain/own/image'
import { id, instant } from './values'

/** An image of an own note, as a backup holds it: its bytes as text in Base64. */
export const imageSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.check(isImageId, 'is not the name of an image')),
    type: v.picklist(imageTypes),
    bytes: v.pipe(
      v.string(),
      v.base64(),
      v.transform((text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0))),
      v.check((bytes) => bytes.length <= mostImageBytes, 'is too large'),
    ),
    unusedSince: v.exactOptional(instant),
  }),
  v.check(({ bytes, type }) => imageTypeOf(bytes) === type, 'is no image of its type'),
)

/** How many bytes become text at once: a function takes only so many arguments. */
const stretch = 0x8000

/** An image as it stands in a backup. */
export function imageAsText({ bytes, ...image }: OwnImage) {
  let text = ''
  for (let from = 0; from < bytes.length; from += stretch)
    text += String.fromCharCode(...bytes.subarray(from, from + stretch))
  return { ...image, bytes: btoa(text) }
}
