import { proposeGrade } from '../../src/app/study/propose'
import { defaultPreferences, type Preferences } from '../../src/app/preferences'
import type {
  App,
  DoneForToday,
  Failure,
  Notice,
  RestorePreview,
  StorageHealth,
  StudyCard,
  StudySession,
  TabVisit,
  Theme,
} from '../../src/app/types'
import type { Catalogue } from '../../src/domain/card/catalogue'
import type { Language, Note } from '../../src/domain/card/note'
import { gradeResponse } from '../../src/domain/grading/grade'
import type { CardResponse } from '../../src/domain/grading/response'
import type { Verdict } from '../../src/domain/grading/verdict'
import type { Grade, ParameterSet } from '../../src/domain/scheduling/types'

const catalogue: Catalogue = {
  version: 'fake',
  subjects: [
    { id: 'physiology', name: { en: 'Physiology', nl: 'Fysiologie' } },
    { id: 'training', name: { en: 'Training variables', nl: 'Trainingsvariabelen' } },
    { id: 'rehabilitation', name: { en: 'Rehabilitation', nl: 'Revalidatie' } },
  ],
  topics: [
    topic(
      'mechanical-tension',
      'physiology',
      'Mechanical tension',
      'Mechanische spanning',
    ),
    topic(
      'satellite-cells',
      'physiology',
      'Satellite cells and myonuclei',
      'Satellietcellen en myonuclei',
    ),
    topic('protein-balance', 'physiology', 'Protein balance', 'Eiwitbalans'),
    topic(
      'mtor-and-ribosomes',
      'physiology',
      'mTOR, AMPK and ribosomes',
      'mTOR, AMPK en ribosomen',
    ),
    topic('load', 'training', '1RM and load', '1RM en belasting'),
    topic('rest-and-frequency', 'training', 'Rest and frequency', 'Rust en frequentie'),
    topic(
      'sarcopenia',
      'rehabilitation',
      'Sarcopenia and frailty',
      'Sarcopenie en kwetsbaarheid',
    ),
  ],
}

function topic(id: string, subject: string, en: string, nl: string) {
  return { id, subject, name: { en, nl }, weight: 1, cards: 20 }
}

const notes: readonly Note[] = [
  {
    kind: 'basic',
    id: 'rest-between-sets',
    title: { en: 'Rest between sets', nl: 'Rust tussen series' },
    facts: ['F001'],
    sources: ['singer2024'],
    question: {
      en: 'How long should a student rest between sets for hypertrophy, on current evidence?',
      nl: 'Hoe lang rust je tussen series voor hypertrofie, volgens het huidige bewijs?',
    },
    answer: { en: 'More than 60 seconds', nl: 'Meer dan 60 seconden' },
    explanation: {
      en: 'Meta-analysis gives slightly better growth with rests above 60 s and no clear added benefit beyond 90 s. For strength, 2–3 minutes is common.',
      nl: 'Een meta-analyse vindt iets meer groei bij rust boven 60 s en geen duidelijke winst boven 90 s. Voor kracht is 2–3 minuten gebruikelijk.',
    },
    evidence: {
      en: 'The classic rule of 30–90 s is still taught. In rehabilitation short rests are in use too: the KNGF osteoarthritis guideline gives 30–60 s.',
      nl: 'De klassieke regel van 30–90 s wordt nog onderwezen. In de revalidatie worden ook korte pauzes gebruikt: de KNGF-richtlijn artrose geeft 30–60 s.',
    },
  },
  {
    kind: 'choice',
    id: 'sarcopenia-first',
    title: { en: 'Sarcopenia: first criterion', nl: 'Sarcopenie: eerste kenmerk' },
    facts: ['F002'],
    sources: ['singer2024'],
    question: {
      en: 'Which feature comes first in the EWGSOP2 definition of sarcopenia?',
      nl: 'Welk kenmerk komt in de EWGSOP2-definitie van sarcopenie op de eerste plaats?',
    },
    options: [
      { text: { en: 'Low muscle mass', nl: 'Weinig spiermassa' }, correct: false },
      { text: { en: 'Low muscle strength', nl: 'Lage spierkracht' }, correct: true },
      { text: { en: 'Slow walking', nl: 'Trage loopsnelheid' }, correct: false },
      { text: { en: 'Weight loss', nl: 'Onbedoeld gewichtsverlies' }, correct: false },
    ],
    several: false,
    explanation: {
      en: 'Strength predicts poor outcomes better than mass.',
      nl: 'Kracht voorspelt ongunstige uitkomsten beter dan massa.',
    },
  },
]

function cardOf(note: Note, topic: string): StudyCard {
  return {
    cardId: `${note.id}:card`,
    note,
    face: 'card',
    topic,
    sources: [
      {
        reference: 'Singer et al., Front Sports Act Living 2024',
        doi: '10.3389/fspor.2024.1429789',
      },
    ],
    optionSeed: 'seed',
    flagged: false,
    isNew: false,
  }
}

const parameters: ParameterSet = {
  weights: Array.from({ length: 21 }, () => 1),
  desiredRetention: 0.9,
  maximumIntervalDays: 36_500,
  steps: 'two-steps',
  fuzz: true,
  dayStartMinutes: 240,
  newPerDay: 20,
  reviewsPerDay: 200,
  reviewOrder: 'automatic',
}

/** What a test may decide about the fake; everything else has a plain default. */
export interface FakeState {
  status: StudySession['status']
  note: number
  /** Shown instead of the fake's own notes. */
  card: StudyCard | undefined
  side: StudySession['side']
  language: Language
  theme: Theme
  sideBarVisible: boolean
  preferences: Partial<Preferences>
  quiet: TabVisit['quiet']
  notice: Notice | undefined
  failure: Failure | undefined
  done: DoneForToday | undefined
  clockIsBehind: StudySession['clockIsBehind']
  round: StudySession['round']
  due: number
  persistence: StorageHealth['persistence']
  lastExport: StorageHealth['lastExport']
}

/** An app that answers from memory, reactive like the real one, for tests and for looking at the pages. */
export function createFakeApp(given: Partial<FakeState> = {}) {
  const state = $state<FakeState>({
    status: 'studying',
    note: 0,
    card: undefined,
    side: 'question',
    language: 'en',
    theme: 'light',
    sideBarVisible: true,
    preferences: {},
    quiet: undefined,
    notice: undefined,
    failure: undefined,
    done: undefined,
    clockIsBehind: undefined,
    round: undefined,
    due: 12,
    persistence: 'unlimited',
    lastExport: { at: undefined, reminds: false },
    ...given,
  })
  const calls = $state<string[]>([])
  let undoable = $state<StudySession['undoable']>()
  let response = $state.raw<CardResponse>()
  let flipped = $state(false)
  let flagged = $state(false)
  let current = $state<ParameterSet>(parameters)
  const topics = ['rest-and-frequency', 'sarcopenia']

  function note(): Note {
    const found = state.card?.note ?? notes[state.note % notes.length]
    if (found === undefined) throw new Error('the fake has no notes')
    return found
  }
  function verdict(): Verdict | undefined {
    if (state.side === 'question' || response === undefined) return undefined
    return gradeResponse(note(), response, state.language)
  }
  function nextCard(): void {
    state.note += 1
    state.side = 'question'
    response = undefined
    flipped = false
  }
  const other: Record<Language, Language> = { en: 'nl', nl: 'en' }

  const app: App = {
    catalogue,
    figures: {
      figure: async (id) => Promise.reject(new Error(`no figure ${id}`)),
      loadedFigure: () => undefined,
    },
    study: {
      get status() {
        return state.status
      },
      get card() {
        if (state.status !== 'studying') return undefined
        const card = state.card ?? cardOf(note(), topics[state.note % 2] ?? 'load')
        return { ...card, flagged }
      },
      get side() {
        return state.side
      },
      get language() {
        return flipped ? other[state.language] : state.language
      },
      get response() {
        return response
      },
      unreadable: false,
      get verdict() {
        return verdict()
      },
      get proposedGrade() {
        return proposeGrade(verdict(), 0)
      },
      intervals: {
        again: { unit: 'minutes', value: 10 },
        hard: { unit: 'days', value: 4 },
        good: { unit: 'days', value: 9 },
        easy: { unit: 'days', value: 21 },
      },
      busy: false,
      get undoable() {
        return undoable
      },
      get notice() {
        return state.notice
      },
      get failure() {
        return state.failure
      },
      get done() {
        return state.done
      },
      progress: { position: 4, total: 20 },
      upNext: [
        upNext('Myonuclear domain', 'Myonucleair domein', 0.81),
        upNext('Rest between sets', 'Rust tussen series', 0.84),
        {
          ...upNext('Sarcopenia: grip cut-off', 'Sarcopenie: grenswaarde', 0),
          isNew: true,
          retrievability: undefined,
        },
      ],
      get clockIsBehind() {
        return state.clockIsBehind
      },
      showAnswer() {
        calls.push('showAnswer')
        state.side = 'answer'
      },
      respond(given) {
        calls.push(`respond ${JSON.stringify(given)}`)
        response = given
      },
      judge: (knew) => void calls.push(`judge ${knew}`),
      chooseOption(option) {
        calls.push(`chooseOption ${option}`)
        response = { kind: 'choice', chosen: [option] }
        state.side = 'answer'
      },
      async grade(grade: Grade) {
        calls.push(`grade ${grade}`)
        undoable = { id: 'answer', title: note().title, grade, cards: 1 }
        nextCard()
      },
      async undo() {
        calls.push('undo')
        undoable = undefined
        state.notice = { key: 'undone', values: { title: note().title[state.language] } }
      },
      async suspend() {
        calls.push('suspend')
        nextCard()
      },
      async bury() {
        calls.push('bury')
        nextCard()
      },
      async toggleFlag() {
        calls.push('toggleFlag')
        flagged = !flagged
      },
      flipLanguage() {
        calls.push('flipLanguage')
        flipped = !flipped
      },
      viewLeft() {
        calls.push('viewLeft')
      },
      dismissNotice() {
        calls.push('dismissNotice')
        state.notice = undefined
      },
      async unsuspendAll() {
        calls.push('unsuspendAll')
        state.notice = { key: 'unsuspended' }
      },
      report(error) {
        calls.push(`report ${String(error)}`)
        state.failure = { kind: 'unknown', detail: String(error) }
      },
      get round() {
        return state.round
      },
      async begin(source) {
        calls.push(`begin ${JSON.stringify(source)}`)
        state.round = { source, afterSeq: 0, practising: source.of === 'topic' }
      },
      async endRound() {
        calls.push('endRound')
        state.round = undefined
      },
      async redate() {
        calls.push('redate')
        state.clockIsBehind = undefined
      },
    },
    overview: {
      get today() {
        return { due: state.due, new: 8, answered: 3, studiedMs: 140_000 }
      },
      minutesLeft: 9,
      topics: {
        'mechanical-tension': { due: 2, new: 0, learned: 16, total: 20 },
        'satellite-cells': { due: 3, new: 1, learned: 14, total: 20 },
        'protein-balance': { due: 1, new: 0, learned: 12, total: 20 },
        'mtor-and-ribosomes': { due: 1, new: 2, learned: 8, total: 20 },
        load: { due: 1, new: 0, learned: 9, total: 20 },
        'rest-and-frequency': { due: 3, new: 3, learned: 7, total: 20 },
        sarcopenia: { due: 1, new: 2, learned: 4, total: 20 },
      },
    },
    visit: {
      get quiet() {
        return state.quiet
      },
      answers: 3,
      ownNewTab: 'chrome://new-tab-page/',
      lift() {
        calls.push('lift')
        state.quiet = undefined
      },
      async leave() {
        calls.push('leave')
      },
      async search(text) {
        calls.push(`search ${text}`)
      },
    },
    settings: {
      get current() {
        return current
      },
      defaults: parameters,
      async change(change) {
        calls.push(`change ${JSON.stringify(change)}`)
        current = { ...current, ...change }
      },
    },
    looks: {
      get language() {
        return state.language
      },
      get theme() {
        return state.theme
      },
      get sideBarVisible() {
        return state.sideBarVisible
      },
      keys: [],
      get preferences() {
        return { ...defaultPreferences, ...state.preferences }
      },
      prefer(change) {
        calls.push(`prefer ${JSON.stringify(change)}`)
        state.preferences = { ...state.preferences, ...change }
      },
      setKeys(keys) {
        calls.push(`setKeys ${JSON.stringify(keys)}`)
      },
      setLanguage(language) {
        calls.push(`setLanguage ${language}`)
        state.language = language
      },
      setTheme(theme) {
        calls.push(`setTheme ${theme}`)
        state.theme = theme
      },
      setSideBarVisible(visible) {
        calls.push(`setSideBarVisible ${visible}`)
        state.sideBarVisible = visible
      },
    },
    backup: async () => ({
      async exportToFile() {
        calls.push('exportToFile')
        state.notice = { key: 'exported' }
      },
      async openFile(file) {
        calls.push(`openFile ${file.name}`)
        if (!file.name.endsWith('.json')) return { refused: 'notJson', detail: file.name }
        const preview: RestorePreview = {
          from: 'file',
          at: Date.UTC(2026, 9, 1, 12),
          kinds: [
            { kind: 'reviews', now: 12, then: 417, comes: 412, goes: 7, changes: 0 },
          ],
          async apply() {
            calls.push('apply')
            state.notice = { key: 'restored' }
          },
        }
        return preview
      },
      followRestore: async () => () => undefined,
      undoRestore: async () => undefined,
      followHealth: async () => () => undefined,
      dismissReminder: async () => void calls.push('dismissReminder'),
    }),
    plan: undefined,
    exams: async () => ({
      all: [],
      today: 0,
      undoable: undefined,
      dayOf: () => 0,
      newId: () => 'id',
      keep: async () => undefined,
      remove: async () => undefined,
      undo: async () => false,
    }),
    statistics: async () => ({
      follow: () => () => undefined,
      hardest: async () => [],
    }),
    drawable: Promise.resolve(),
    files: { save: (name) => void calls.push(`save ${name}`) },
    records: {
      follow: () => () => undefined,
      followMemory: () => () => undefined,
      followAnnotation: () => () => undefined,
      annotate: async () => undefined,
      card: async () => undefined,
      notes: async () => [],
      topic: async () => undefined,
      summary: async () => ({
        answers: 0,
        practised: 0,
        right: 0,
        durationMs: 0,
        missed: [],
        begun: 0,
        stronger: { cards: 0, before: 0, after: 0 },
        forgotten: 0,
      }),
      facts: async () => [],
    },
    overrides: () => Promise.reject(new Error('the fake words no shipped notes')),
    image: async () => undefined,
    own: () => Promise.reject(new Error('the fake keeps no own notes')),
    table: async () => ({
      follow: () => () => undefined,
      moment: (studyDay) => ({ now: 0, studyDay, dayOf: () => studyDay, parameters }),
      change: async () => ({ count: 0, newest: undefined }),
    }),
    searches: async () => ({
      read: async () => ({ all: [], undoable: undefined }),
      follow: () => () => undefined,
      save: async () => undefined,
      rename: async () => undefined,
      remove: async () => undefined,
      undo: async () => undefined,
    }),
    weights: () => Promise.reject(new Error('the fake has no weights')),
    practice: () => Promise.reject(new Error('the fake has no practice exams')),
    health: {
      get persistence() {
        return state.persistence
      },
      get lastExport() {
        return state.lastExport
      },
    },
  }
  return { app, state, calls }
}

function upNext(en: string, nl: string, retrievability: number) {
  return { title: { en, nl }, cardId: en, isNew: false, retrievability }
}
