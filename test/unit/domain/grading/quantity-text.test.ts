import { expect, test } from 'vitest'
import { quantityTexts } from '../../../../src/domain/grading/quantity-text'

test.each([
  [[65, 85], '%', undefined, '65–85%', '65–85%'],
  [[1, 1.2], 'g/kg', undefined, '1.0–1.2 g/kg', '1,0–1,2 g/kg'],
  [[0.24], 'g/kg', undefined, '0.24 g/kg', '0,24 g/kg'],
  [[1], 'weeks', undefined, '1 week', '1 week'],
  [[1, 3], 'weeks', undefined, '1–3 weeks', '1–3 weken'],
  [[24, 72], 'h', undefined, '24–72 hours', '24–72 uur'],
  [[4], 'none', undefined, '4', '4'],
  [[116.66], 'kg', 1, '116.7 kg', '116,7 kg'],
  [[120], 'kg', 1, '120.0 kg', '120,0 kg'],
  [[700, 3000], 'mg', undefined, '700–3000 mg', '700–3000 mg'],
  [[12500], 'kg', undefined, '12,500 kg', '12.500 kg'],
] as const)('%j %s with %s decimals is written "%s"', (ends, unit, decimals, en, nl) => {
  expect(quantityTexts(ends, unit, decimals)).toEqual({ en, nl })
})
