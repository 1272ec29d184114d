import { imageNamesIn, type OwnImage } from './image'
import { textsOf, type OwnFields } from './own-note'

/** An image stays for this long after the last text that shows it is gone: she may take that back. */
export const keptUnusedMs = 24 * 60 * 60 * 1000

/** The names of the images that notes or drafts name: one that is named in vain is only kept longer. */
export function imagesOf(
  written: readonly { readonly fields: OwnFields }[],
): ReadonlySet<string> {
  return new Set(
    written
      .flatMap(({ fields }) => textsOf(fields))
      .flatMap(({ en, nl }) => [...imageNamesIn(en), ...imageNamesIn(nl)]),
  )
}

type Kept = Pick<OwnImage, 'id' | 'unusedSince'>

/** What becomes of the images that are kept, by their names. */
export interface Sweeping {
  /** Nothing has needed them for long enough. */
  readonly goes: readonly string[]
  /** Nothing needs them since now. */
  readonly unused: readonly string[]
  /** Something needs them again. */
  readonly used: readonly string[]
}

/** Looks which images are needed. */
export function sweepImages(
  kept: readonly Kept[],
  needed: ReadonlySet<string>,
  now: number,
): Sweeping {
  const idle = kept.filter(({ id }) => !needed.has(id))
  const ids = (images: readonly Kept[]) => images.map(({ id }) => id)
  return {
    goes: ids(
      idle.filter(
        ({ unusedSince }) =>
          unusedSince !== undefined && now - unusedSince >= keptUnusedMs,
      ),
    ),
    unused: ids(idle.filter(({ unusedSince }) => unusedSince === undefined)),
    used: ids(
      kept.filter(({ id, unusedSince }) => needed.has(id) && unusedSince !== undefined),
    ),
  }
}
