/**
 * A number in (0, 1) that looks random and is always the same for the same four integers: a counter-based
 * generator, so that a card's luck at its third visit does not depend on what was studied before. Mixing steps of
 * MurmurHash3 (Austin Appleby, public domain).
 */
export function uniform(seed: number, card: number, visit: number, draw: number): number {
  let hash = (seed | 0) ^ 0x9e3779b9
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = (hash + Math.imul(card | 0, 0xc2b2ae35)) | 0
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f)
  hash = (hash + Math.imul(visit | 0, 0x165667b1)) | 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  hash = (hash + Math.imul(draw | 0, 0x9e3779b1)) | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0x27d4eb2f)
  hash ^= hash >>> 16
  return ((hash >>> 0) + 0.5) / 4_294_967_296
}
