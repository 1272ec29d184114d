import { createContext } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'

/** A group of settings, as the list of sections names it. */
export interface Section {
  readonly id: string
  readonly title: string
  /** The heading, from which the keyboard goes on. */
  readonly heading: HTMLElement
}

/** A section counts as the one being read from so many pixels below the top of what scrolls. */
const readingLine = 96

/** The sections of the settings, and which of them is being read. */
export class SettingsSections {
  /** What scrolls. */
  scroller = $state<HTMLElement>()
  readonly #sections = new SvelteMap<string, Section>()
  /** In the order of the page; one may come later than those beneath it. */
  readonly all: readonly Section[] = $derived(
    [...this.#sections.values()].sort((a, b) =>
      a.heading.compareDocumentPosition(b.heading) & Node.DOCUMENT_POSITION_FOLLOWING
        ? -1
        : 1,
    ),
  )
  /** Id of the section being read. */
  current = $state<string>()
  /** A section near the end cannot come to the top: it is the one being read until something scrolls. */
  #chosen: { readonly id: string; readonly scrolledTo: number } | undefined

  /** Lists a group for as long as the calling component lives. */
  list(section: () => Section | undefined): void {
    $effect(() => {
      const listed = section()
      if (!listed) return
      this.#sections.set(listed.id, listed)
      return () => this.#sections.delete(listed.id)
    })
  }

  /** Scrolls to a section; the keyboard goes on from there. */
  goTo(id: string): void {
    const section = this.#sections.get(id)
    if (!section || !this.scroller) return
    section.heading.scrollIntoView({ block: 'start' })
    section.heading.focus({ preventScroll: true })
    this.#chosen = { id, scrolledTo: this.scroller.scrollTop }
    this.current = id
  }

  /** Looks which section is being read, after something scrolled or changed its height. */
  look(): void {
    const { scroller } = this
    if (!scroller) return
    const top = scroller.getBoundingClientRect().top
    const shown = this.all.filter(({ heading }) => heading.offsetParent !== null)
    if (this.#chosen?.scrolledTo === scroller.scrollTop) return
    this.#chosen = undefined
    const atEnd =
      scroller.scrollTop > 0 &&
      scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2
    const passed = atEnd
      ? shown
      : shown.filter(
          ({ heading }) => heading.getBoundingClientRect().top < top + readingLine,
        )
    this.current = (passed.at(-1) ?? shown[0])?.id
  }
}

export const [useSections, provideSections] = createContext<SettingsSections>()
