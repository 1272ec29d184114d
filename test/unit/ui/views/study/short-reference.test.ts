import { expect, test } from 'vitest'
import { shortReference } from '../../../../../src/ui/views/study/short-reference'

test('a reference with several authors is named by the first one and the year', () => {
  expect([
    shortReference(
      'Singer A, Wolf M, Generoso L, et al. Give it a rest. Front Sports Act Living 2024;6:1429789.',
    ),
    shortReference(
      'Matheny RW Jr, Nindl BC, Adamo ML. Minireview. Endocrinology 2010;151:865-875.',
    ),
    shortReference(
      'Baar K, Esser K. Phosphorylation of p70S6k. Am J Physiol 1999;276:C120.',
    ),
  ]).toEqual(['Singer et al. 2024', 'Matheny et al. 2010', 'Baar et al. 1999'])
})

test('a single author stands alone', () => {
  expect([
    shortReference(
      'Faulkner JA. Terminology for contractions. J Appl Physiol 2003;95:455-459.',
    ),
    shortReference('Schoenfeld, B. (2010). The mechanisms of muscle hypertrophy. JSCR.'),
  ]).toEqual(['Faulkner 2003', 'Schoenfeld 2010'])
})

test('initials of the APA style are not taken for further authors', () => {
  expect([
    shortReference('He, C., Zhu, D., & Hu, Y. (2025). Title. Journal.'),
    shortReference('Michel, J. (2025). Title. Journal.'),
  ]).toEqual(['He et al. 2025', 'Michel 2025'])
})

test('an organisation keeps its name, and a year in the title gives way to that of publication', () => {
  expect([
    shortReference(
      'American College of Sports Medicine. Position stand. MSSE 2009;41:687-708.',
    ),
    shortReference('KNGF. Richtlijn artrose heup-knie. Amersfoort: KNGF; 2018.'),
    shortReference('Smith B. Outlook for 2030. J Muscle 2021;4:1-9.'),
  ]).toEqual(['American College of Sports Medicine 2009', 'KNGF 2018', 'Smith 2021'])
})

test('a reference without a year is named without one', () => {
  expect(
    shortReference('American Academy of Orthopaedic Surgeons. OrthoGuidelines.'),
  ).toBe('American Academy of Orthopaedic Surgeons')
})

test('a page without an author is named by its title and year', () => {
  expect(
    shortReference(
      'Spier uitgelegd: Bouw, Training & Herstel. Een blog, 4 January 2026.',
    ),
  ).toBe('Spier uitgelegd 2026')
})
