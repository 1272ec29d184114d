import type { AccessibleTarget } from './accessible-target'
import { MarionetteRefusal } from './marionette'
import type { Marionette } from './marionette'

const staleElement = 'stale element reference'
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
type ElementReference = Readonly<Record<typeof elementKey, string>>

/**
 * WebDriver's id of the first element of the page with this role and accessible name, both as Firefox
 * itself computes them; undefined when there is none.
 */
export async function findAccessible(
  marionette: Marionette,
  { role, name }: AccessibleTarget,
): Promise<string | undefined> {
  const computed = async (command: string, id: string): Promise<string | undefined> =>
    (await unlessStale(marionette.send<{ value: string }>(command, { id })))?.value
  const elements = await marionette.send<readonly ElementReference[]>(
    'WebDriver:FindElements',
    { using: 'css selector', value: candidates(role) },
  )
  for (const { [elementKey]: id } of elements) {
    if ((await computed('WebDriver:GetComputedRole', id)) !== role) continue
    if ((await computed('WebDriver:GetComputedLabel', id)) === name) return id
  }
  return undefined
}

/** WebDriver's id of the first element that this selector finds. Throws when there is none. */
export async function findByCss(marionette: Marionette, value: string): Promise<string> {
  const found = await marionette.send<{ value: ElementReference }>(
    'WebDriver:FindElement',
    { using: 'css selector', value },
  )
  return found.value[elementKey]
}

/** The result, or undefined when the page replaced the element in between, as it does while it starts. */
export async function unlessStale<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result
  } catch (problem) {
    if (problem instanceof MarionetteRefusal && problem.code === staleElement) {
      return undefined
    }
    throw problem
  }
}

/** Elements that may have a role, so that Firefox need not compute the role of every element. */
function candidates(role: string): string {
  const own: Readonly<Record<string, string>> = {
    button: 'button, summary, input',
    article: 'article',
    region: 'section',
    group: 'fieldset, details',
    link: 'a',
    checkbox: 'input',
    searchbox: 'input',
    heading: 'h1, h2, h3, h4',
  }
  const explicit = `[role="${role}"]`
  const implied = own[role]
  return implied === undefined ? explicit : `${explicit}, ${implied}`
}
