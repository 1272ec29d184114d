import { expect, test } from 'vitest'
import { csvText } from '../../../../../src/ui/views/statistics/csv'

test('a table is written line by line, what would part cells is quoted, and numbers have a point', () => {
  const text = csvText({
    columns: ['Day', 'Known, in parts'],
    rows: [
      { name: '3 Nov 2026', values: [0.123_456] },
      { name: 'The "pump"', values: [1_234] },
    ],
  })
  expect(text).toBe(
    'Day,"Known, in parts"\r\n3 Nov 2026,0.1235\r\n"The ""pump""",1234\r\n',
  )
})
