import { getContext, setContext, tick } from 'svelte'
import type { App, ImageRefusal } from '../../../app/types'
import { imagesIn, placeForImage, withImageWords } from '../../../domain/own/image'
import { longestText } from '../../../domain/own/own-note'

type TextControl = HTMLTextAreaElement | HTMLInputElement

/** What became of an image that was put into a text. */
export interface ImageOutcome {
  /** Id of the text's control. */
  readonly control: string
  readonly what: 'adding' | 'added' | 'smaller' | 'noRoom' | ImageRefusal
}

/** Which texts take images: theirs carry this attribute. */
const takesImages = '[data-images]'

/** Takes images that are pasted, dropped or chosen into a text of the form, where the cursor stands. */
export class ImageEntry {
  outcome = $state.raw<ImageOutcome>()
  /** What all images take together; known once one was added. */
  usedBytes = $state<number>()
  readonly #app: App
  #form: HTMLElement | undefined
  #lastControl: TextControl | undefined

  constructor(app: App) {
    this.#app = app
  }

  /** Listens to a form; to be attached to it. */
  readonly listen = (form: HTMLElement): (() => void) => {
    this.#form = form
    const stop = new AbortController()
    const { signal } = stop
    form.addEventListener('focusin', ({ target }) => this.#remember(target), { signal })
    form.addEventListener('paste', (event) => this.#paste(event), { signal })
    form.addEventListener('dragover', (event) => this.#dragOver(event), { signal })
    form.addEventListener('drop', (event) => this.#drop(event), { signal })
    return () => stop.abort()
  }

  /** Puts files into the text that had the cursor last, or else into the first one. */
  async addToLast(files: readonly Blob[]): Promise<void> {
    const first = this.#form?.querySelector(takesImages)
    const control = [this.#lastControl, first].find(isTextControl)
    if (control) await this.#add(control, files)
  }

  /** Puts files into the text of a control, one after the other. */
  async #add(control: TextControl, files: Iterable<Blob>): Promise<void> {
    for (const file of files) {
      this.#say(control, 'adding')
      try {
        const own = await this.#app.own()
        const added = await own.addImage(file)
        if ('refused' in added) return this.#say(control, added.refused)
        this.usedBytes = added.usedBytes
        const at = insert(control, added.reference)
        if (at === undefined) return this.#say(control, 'noRoom')
        this.#say(control, added.smaller ? 'smaller' : 'added')
        await tick()
        document.getElementById(wordsId(control.id, at))?.focus()
      } catch {
        this.#say(control, 'notStored')
      }
    }
  }

  #say({ id }: TextControl, what: ImageOutcome['what']): void {
    this.outcome = { control: id, what }
  }

  #remember(target: EventTarget | null): void {
    if (isTextControl(target)) this.#lastControl = target
  }

  #paste(event: ClipboardEvent): void {
    const { target, clipboardData } = event
    const files = imagesAmong(clipboardData)
    // Words that were copied come with a picture of themselves from some programs.
    const hasText = clipboardData?.types.includes('text/plain') === true
    if (!isTextControl(target) || files.length === 0 || hasText) return
    event.preventDefault()
    void this.#add(target, files)
  }

  #dragOver(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }

  /** A file beside the texts goes into the one that had the cursor last: else the browser would open it. */
  #drop(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    const { files } = event.dataTransfer
    if (isTextControl(event.target)) void this.#add(event.target, files)
    else void this.addToLast([...files])
  }
}

function isTextControl(target: unknown): target is TextControl {
  return (
    (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) &&
    target.matches(takesImages) &&
    target.isConnected
  )
}

function imagesAmong(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
}

/** The id of the field for what an image shows. @param at which of the images of the text */
export function wordsId(control: string, at: number): string {
  return `${control}-shows-${at}`
}

/** Writes what the images of a text show into the text, as if she had typed it there. */
export function writeWords(control: string, at: number, words: string): void {
  const found = document.getElementById(control)
  if (!isTextControl(found)) return
  const text = withImageWords(found.value, at, words)
  if (text.length > longestText) return
  found.value = text
  found.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * Puts an image where the cursor is: what was selected becomes its words.
 * @returns which image of the text it is; undefined where it does not fit
 */
function insert(control: TextControl, reference: string): number | undefined {
  const { value } = control
  const start = placeForImage(value, control.selectionStart ?? 0)
  const end = Math.max(start, control.selectionEnd ?? 0)
  const shows = value.slice(start, end).replaceAll(/[[\]\n]/g, ' ')
  const text = reference.replace('![', `![${shows}`)
  if (value.length - (end - start) + text.length > longestText) return undefined
  control.setRangeText(text, start, end)
  control.dispatchEvent(new Event('input', { bubbles: true }))
  const behind = start + text.length
  control.setSelectionRange(behind, behind)
  return imagesIn(control.value.slice(0, behind)).length - 1
}

const key = Symbol('images of a form')

export function provideImages(images: ImageEntry): void {
  setContext(key, images)
}

/** What takes images in this form; undefined where a form takes none. */
export function useImages(): ImageEntry | undefined {
  return getContext<ImageEntry | undefined>(key)
}
