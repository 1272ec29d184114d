/** One day of a heat map, and how much was done on it. */
export interface HeatDay {
  readonly studyDay: number
  readonly value: number
}

/** Where a day stands, and how full its square is: 0 nothing, 1 … 4. */
export interface HeatCell {
  readonly column: number
  /** 0 is the first day of the week. */
  readonly row: number
  readonly level: number
  readonly day: HeatDay
}

/** Seven days per column. A day is as full as it is among the days on which something was done, in quarters. */
export function heatCells(days: readonly HeatDay[]): readonly HeatCell[] {
  const done = days.map(({ value }) => value).filter((value) => value > 0)
  const levelOf = (value: number): number => {
    if (value === 0) return 0
    const upToIt = done.filter((other) => other <= value).length
    return Math.ceil((upToIt / done.length) * 4)
  }
  return days.map((day, index) => ({
    column: Math.floor(index / 7),
    row: index % 7,
    level: levelOf(day.value),
    day,
  }))
}

/** Fewer columns than this have no room for the name of a month. */
const roomForName = 3

/** Over which columns the names of months stand: where one begins, if it is wide enough. */
export function monthColumns(
  days: readonly HeatDay[],
  monthName: (studyDay: number) => string,
): readonly { readonly column: number; readonly name: string }[] {
  const names = days
    .filter((_, index) => index % 7 === 0)
    .map(({ studyDay }) => monthName(studyDay))
  const begins = names.flatMap((name, column) =>
    name === names[column - 1] ? [] : { column, name },
  )
  return begins.filter(({ column }, index) => {
    const end = begins[index + 1]?.column ?? names.length
    return end - column >= roomForName
  })
}
