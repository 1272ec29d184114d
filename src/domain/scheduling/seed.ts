/**
 * A short hash (53 bits, not cryptographic) of a text: cyrb53, public domain, by bryc
 * (https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js).
 */
export function hash53(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507)
  high ^= Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507)
  low ^= Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0)
}

/** A number in [0, 1) that looks random and is always the same for the same seed. */
export function seededUnit(...seed: readonly (string | number)[]): number {
  return hash53(seed.join('\u001f')) / 2 ** 53
}

/** A new array with the items in an order that depends on nothing but the seed. */
export function seededShuffle<T>(items: readonly T[], seed: string): T[] {
  const keyed = items.map((item, index) => ({ item, key: seededUnit(seed, index) }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
