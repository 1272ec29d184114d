const secondsPerDay = 86_400

/** Units of one measure, each with its size in the same one; a month and a year have their mean length. */
const measures: readonly Readonly<Record<string, number>>[] = [
  { kg: 1_000, g: 1, mg: 1e-3, µg: 1e-6, lb: 453.592_37 },
  { km: 1_000, m: 1, cm: 1e-2, mm: 1e-3, µm: 1e-6 },
  { cm2: 1, mm2: 1e-2 },
  {
    ms: 1e-3,
    s: 1,
    min: 60,
    h: 3_600,
    days: secondsPerDay,
    weeks: 7 * secondsPerDay,
    months: 30.436_875 * secondsPerDay,
    years: 365.242_5 * secondsPerDay,
  },
  { 'g/kg/day': 1, 'mg/kg/day': 1e-3 },
  { 'g/day': 1, 'mg/day': 1e-3 },
  { 'g/kg': 1, 'mg/kg': 1e-3 },
  { 'm/s': 1, 'cm/s': 1e-2, 'km/h': 1 / 3.6 },
  { mmHg: 1, kPa: 7.500_62 },
  { kcal: 1, kJ: 1 / 4.184 },
]

/** How many of `to` one of `from` is; undefined when they do not measure the same. */
export function conversion(from: string, to: string): number | undefined {
  const measure = measures.find((units) => from in units && to in units)
  const [one, other] = [measure?.[from], measure?.[to]]
  return one === undefined || other === undefined ? undefined : one / other
}
