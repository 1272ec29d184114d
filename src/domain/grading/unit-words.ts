/** What is counted or measured, with every word for it in either language, without case and dots. */
const counted: Readonly<Record<string, string>> = {
  '%': '% percent procent pct',
  'percentage points': 'pp procentpunt procentpunten',
  kg: 'kg kilo kilos kilogram kilograms kilogrammes',
  g: 'g gr gram grams grammes',
  mg: 'mg milligram milligrams',
  µg: 'µg mcg microgram micrograms',
  lb: 'lb lbs pound pounds pond',
  km: 'km kilometre kilometres kilometer kilometers',
  m: 'm metre metres meter meters',
  cm: 'cm centimetre centimetres centimeter centimeters',
  mm: 'mm millimetre millimetres millimeter millimeters',
  µm: 'µm micrometre micrometres micrometer micrometers micron',
  cm2: 'cm²',
  mm2: 'mm²',
  l: 'l litre litres liter liters',
  ml: 'ml millilitre millilitres milliliter milliliters',
  degrees: '° degree degrees deg graad graden',
  ms: 'ms millisecond milliseconds milliseconde milliseconden',
  s: 's sec secs second seconds seconde seconden',
  min: 'min mins minute minutes minuut minuten',
  h: 'h hr hrs hour hours u uur uren',
  days: 'd day days dag dagen',
  weeks: 'w wk wks week weeks weken',
  months: 'mo month months mnd maand maanden',
  years: 'y yr yrs year years jr jaar jaren',
  mmHg: 'mmhg',
  kPa: 'kpa',
  Hz: 'hz hertz',
  N: 'n newton newtons',
  kcal: 'kcal cal calories kilocalories calorieën kilocalorieën',
  kJ: 'kj kilojoule kilojoules',
  repetitions: 'rep reps repetition repetitions herh herhaling herhalingen repetities',
  sets: 'set sets serie series',
  sessions:
    'session sessions training trainings trainingen sessie sessies workout workouts',
  times: 'x time times keer maal fold',
  points: 'point points pt pts punt punten',
}

/** What stands behind "per". */
const rates: Readonly<Record<string, string>> = {
  kg: counted['kg'] ?? '',
  m2: 'm²',
  s: counted['s'] ?? '',
  min: counted['min'] ?? '',
  h: counted['h'] ?? '',
  day: counted['days'] ?? '',
  week: counted['weeks'] ?? '',
  month: counted['months'] ?? '',
  year: counted['years'] ?? '',
}

const per = new Set(['/', 'per', 'a', 'p', 'elke', 'each', 'iedere'])

/** Words between a unit and its rate that change nothing: "g per kg body weight per day". */
const fillers = new Set(
  'bw lg bm body weight bodyweight mass bodymass lichaamsgewicht lichaamsmassa'.split(
    ' ',
  ),
)

/**
 * The unit at the beginning of a text, named as in `units.ts` ("kg", "g/kg/day", "sets/week") or, for one
 * that no note asks for, likewise ("lb", "km/h"); "/week" for a bare rate. What follows it is not looked at.
 * @returns undefined where the text begins with no unit that is known
 */
export function readUnit(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/percentage points?/, 'pp')
    .replace('per cent', 'percent')
    .match(/[%°/]|[\p{L}²\d]+/gu)
  if (!words) return undefined
  const base = nameOf(words[0], counted)
  if (base === undefined && !per.has(words[0] ?? '')) return undefined
  return [base ?? '', ...ratesIn(words.slice(base === undefined ? 0 : 1))].join('/')
}

function ratesIn(words: readonly string[]): string[] {
  const [first = '', second, ...rest] = words
  if (fillers.has(first)) return ratesIn(words.slice(1))
  const rate = per.has(first) ? nameOf(second, rates) : undefined
  return rate === undefined ? [] : [rate, ...ratesIn(rest)]
}

function nameOf(
  word: string | undefined,
  names: Readonly<Record<string, string>>,
): string | undefined {
  return Object.keys(names).find((name) => names[name]?.split(' ').includes(word ?? ''))
}
