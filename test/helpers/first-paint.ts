/* Functions that run in a page before its own scripts; each stands for itself, because only its text gets there. */

export interface PaintedBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What stands in the page when it has been read and before the program has loaded. */
export interface FirstPaint {
  readonly language: string
  readonly cardId: string
  readonly crumbs: string
  readonly question: string
  readonly options: readonly string[]
  /** Elements inside the question and the options' texts: there must be none, text is text. */
  readonly elementsInText: number
  readonly showsAnswerButton: boolean
  readonly boxes: Readonly<Record<string, PaintedBox | undefined>>
}

/** What the functions below leave in the page. */
export interface Probes {
  readonly firstPaint: FirstPaint
  readonly backgrounds: readonly string[]
  letDatabaseOpen(): void
}

/** Where the parts stand that must not move when the program takes over. */
export const standingParts = {
  title: '.title',
  activity: '.activity',
  tabs: '.tab-strip',
  crumbs: '.crumbs',
  question: '.question',
  showAnswer: '.show-answer',
  status: '.status',
} as const

/** Keeps what is painted at the moment at which the page has been read: modules run after that. */
export function noteFirstPaint(parts: Readonly<Record<string, string>>): void {
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return
    const skeleton = document.getElementById('skeleton')
    const texts = [
      ...(skeleton?.querySelectorAll('.crumbs span, .question, .option span') ?? []),
    ]
    const firstPaint: FirstPaint = {
      language: document.documentElement.lang,
      cardId: skeleton?.querySelector('.card')?.getAttribute('data-card-id') ?? '',
      crumbs: skeleton?.querySelector('.crumbs span')?.textContent ?? '',
      question: skeleton?.querySelector('.question')?.textContent ?? '',
      options: [...(skeleton?.querySelectorAll('.option span') ?? [])].map(
        ({ textContent }) => textContent,
      ),
      elementsInText: texts.reduce((sum, text) => sum + text.childElementCount, 0),
      showsAnswerButton:
        skeleton?.querySelector<HTMLElement>('.show-answer')?.hidden === false,
      boxes: Object.fromEntries(
        Object.entries(parts).map(([name, selector]) => [
          name,
          skeleton?.querySelector(selector)?.getBoundingClientRect().toJSON() as
            PaintedBox | undefined,
        ]),
      ),
    }
    Object.assign(globalThis, { firstPaint })
  })
}

/** Notes the background of the page in every frame from the first on. */
export function noteBackgrounds(): void {
  const backgrounds: string[] = []
  Object.assign(globalThis, { backgrounds })
  const note = (): void => {
    backgrounds.push(getComputedStyle(document.documentElement).backgroundColor)
    if (document.body) backgrounds.push(getComputedStyle(document.body).backgroundColor)
    requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
}

/** Keeps the database from the page until `letDatabaseOpen()` is called. */
export function holdDatabase(): void {
  let letDatabaseOpen = (): void => undefined
  const gate = new Promise<void>((open) => (letDatabaseOpen = open))
  Object.assign(globalThis, { letDatabaseOpen })
  const reallyOpen = Reflect.get<IDBFactory, 'open'>(IDBFactory.prototype, 'open')
  IDBFactory.prototype.open = function (...args) {
    const request = reallyOpen.apply(this, args)
    // The page only learns later that the database is open.
    Object.defineProperty(request, 'onsuccess', {
      set(tell: (event: Event) => void) {
        request.addEventListener('success', (event) => {
          void gate.then(() => tell.call(request, event))
        })
      },
    })
    return request
  }
}
