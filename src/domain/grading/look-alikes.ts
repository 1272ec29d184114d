/**
 * Parts of words that one letter tells apart, and that mean different things: between these a letter is no slip.
 * Written as `spellingKey` leaves them (f for ph, e for ae, no -s of the plural), so that each pair holds for
 * English and Dutch.
 */
const lookAlikes: readonly (readonly [string, string])[] = [
  // Movements and directions.
  ['abdu', 'addu'],
  ['afer', 'efer'],
  ['affer', 'effer'],
  ['infra', 'intra'],
  ['ventral', 'central'],
  ['ventraal', 'centraal'],
  ['medial', 'median'],
  ['mediaal', 'mediaan'],
  ['caudal', 'causal'],
  ['caudaal', 'causaal'],
  ['neural', 'neutral'],
  ['neuraal', 'neutraal'],
  // Muscles, bones, nerves and organs.
  ['perone', 'perine'],
  ['humer', 'humor'],
  ['brachia', 'branchia'],
  ['radial', 'radical'],
  ['radiaal', 'radicaal'],
  ['axilla', 'maxilla'],
  ['axillair', 'maxillair'],
  ['pisiform', 'piriform'],
  ['trapeziu', 'trapezium'],
  ['rectu', 'rectum'],
  ['valgu', 'vagu'],
  ['tensor', 'sensor'],
  ['mental', 'dental'],
  ['mentaal', 'dentaal'],
  ['fascial', 'facial'],
  ['fasciaal', 'faciaal'],
  ['larynx', 'farynx'],
  ['laryng', 'faryng'],
  ['ureter', 'urethr'],
  ['prostat', 'prostrat'],
  // Cells, substances and what happens to them.
  ['blast', 'clast'],
  ['ofyt', 'ocyt'],
  ['absorp', 'adsorp'],
  ['cortisol', 'cortison'],
  ['insulin', 'inulin'],
  ['leptin', 'lectin'],
  ['fibrin', 'fibril'],
  ['dystrofin', 'dystrofi'],
  ['miosis', 'mitosis'],
  // Complaints and abilities.
  ['arthr', 'arter'],
  ['artrit', 'arterit'],
  ['dysfag', 'dysfas'],
  ['afag', 'afas'],
  ['hemato', 'hepato'],
  ['motil', 'mobil'],
]

/** Whether two spelling keys differ in nothing but such a part, and so name two things. */
export function areLookAlikes(typed: string, asked: string): boolean {
  return lookAlikes.some(
    ([one, other]) =>
      isExchanged(typed, asked, one, other) || isExchanged(typed, asked, other, one),
  )
}

/** Whether the typed text is the one asked with one part in the place of another. */
function isExchanged(typed: string, asked: string, one: string, other: string): boolean {
  for (let at = asked.indexOf(one); at >= 0; at = asked.indexOf(one, at + 1))
    if (asked.slice(0, at) + other + asked.slice(at + one.length) === typed) return true
  return false
}
