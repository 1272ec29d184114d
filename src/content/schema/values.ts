import * as v from 'valibot'
import { unitKeys } from '../../domain/grading/units'

export const visibleText = v.pipe(
  v.string('must be text (put numbers in quotes)'),
  v.regex(/^\S(?:[\s\S]*\S)?$/, 'is empty, or begins or ends with a space'),
)

export const name = v.pipe(
  v.string('must be text'),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be lower-case words and digits joined by hyphens',
  ),
)

export const bilingual = v.strictObject({ en: visibleText, nl: visibleText })

export const described = <const Text extends string>(text: Text) =>
  v.pipe(bilingual, v.description(text))

export const number = v.pipe(v.number('must be a number'), v.finite('must be a number'))

export const positive = v.pipe(number, v.gtValue(0, 'must be more than 0'))

export const tolerance = v.pipe(
  number,
  v.minValue(0, 'must not be negative'),
  v.description(
    'How far the number, or each end of the range, may lie off; in the unit.',
  ),
)

export const unit = v.pipe(
  v.picklist(unitKeys, `must be one of ${unitKeys.join(', ')}`),
  v.description('none for a bare number.'),
)
