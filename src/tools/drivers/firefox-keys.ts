/** Keys by Playwright's names, as WebDriver writes them (w3.org/TR/webdriver2, keyboard actions). */
const webDriverKeys: Readonly<Record<string, string>> = {
  Space: ' ',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  F1: '\uE031',
}

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp'
  readonly value: string
}

/** What `WebDriver:PerformActions` takes for keys pressed and released together, named as Playwright names them. */
export function keyPress(key: string): object {
  const keys = key.split(/\+(?=.)/).map((part) => webDriverKeys[part] ?? part)
  const down = keys.map((value) => ({ type: 'keyDown', value }) as const)
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }) as const)
  return ofKeyboard([...down, ...up])
}

/** The same for a text, letter by letter. */
export function typing(text: string): object {
  return ofKeyboard(
    [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  )
}

function ofKeyboard(actions: readonly KeyAction[]): object {
  return { actions: [{ type: 'key', id: 'keyboard', actions }] }
}
