import type { ListedNote, SavedSearch } from '../../../app/types'
import type { Command } from '../../../commands/command'
import { commandTitle } from '../../../commands/command-title'
import type { CommandContext } from '../../../commands/context'
import { findable, findCards } from '../../../commands/find-cards'
import { rank, type Searchable } from '../../../commands/rank'
import { runCommand } from '../../../commands/run-command'
import { openPaletteId } from '../../../commands/open-palette'
import { interfaceLanguage, t } from '../../../i18n/i18n.svelte'
import { allCommands } from '../../components/all-commands'
import { enlargeFigure } from '../../components/figure/enlarge'
import { keyHint } from '../../components/keymap-in-force.svelte'
import { sourceSearch } from '../../views/sources/source-search.svelte'
import type { WorkbenchState } from '../workbench-state.svelte'
import { readQuery, type PaletteMode } from './palette-mode'

/** One line of the palette. */
export interface PaletteRow {
  readonly id: string
  /** What kind of thing it is, in front of it. */
  readonly group: string
  readonly title: string
  readonly keys?: string | undefined
  /** Runs once the palette has closed. */
  readonly run: () => void
}

/** As many cards as anybody reads through. */
const mostCards = 50
const mostRecent = 8

/** What the palette offers for a query. Notes are read when something other than commands is first asked for. */
export class PaletteRows {
  readonly #workbench: WorkbenchState
  readonly #commands: readonly Command[]
  #notes = $state.raw<readonly ListedNote[]>()
  readonly #findable = $derived(findable(this.#notes ?? [], interfaceLanguage()))
  #asked = false
  #searches = $state.raw<readonly SavedSearch[]>([])

  /** @param context of the moment in which the palette was opened */
  constructor(workbench: WorkbenchState, context: CommandContext) {
    this.#workbench = workbench
    this.#commands = allCommands.filter(
      ({ id, when }) => id !== openPaletteId && when(context),
    )
    if (context.status !== 'failed') this.#readSearches()
  }

  #readSearches(): void {
    const { app } = this.#workbench
    const named = app.searches().then((searches) => searches.read())
    named.then(
      ({ all }) => (this.#searches = all),
      (error: unknown) => app.study.report(error),
    )
  }

  /** Notes are still being read. */
  get reading(): boolean {
    return this.#asked && this.#notes === undefined
  }

  /** What is shown for a query: where no command fits, cards, since F1 opens the palette for commands. */
  modeOf(query: string): PaletteMode {
    const { mode, words } = readQuery(query)
    const fitsNone = mode === 'commands' && this.#commandRows(words).length === 0
    return fitsNone ? 'cards' : mode
  }

  /** Reads the notes, once, when a query needs them. */
  prepare(query: string): void {
    const { words } = readQuery(query)
    const mode = this.modeOf(query)
    const needed = mode === 'sources' || (mode === 'cards' && words !== '')
    if (!needed || this.#asked) return
    this.#asked = true
    const { app } = this.#workbench
    app.records.notes().then(
      (notes) => (this.#notes = notes),
      (error: unknown) => app.study.report(error),
    )
  }

  /** The lines for a query; reactive. */
  of(query: string): readonly PaletteRow[] {
    const { words } = readQuery(query)
    switch (this.modeOf(query)) {
      case 'commands':
        return this.#commandRows(words)
      case 'topics':
        return this.#topicRows(words)
      case 'sources':
        return this.#sourceRows(words)
      case 'cards':
        return words === ''
          ? this.#commandRows('').slice(0, mostRecent)
          : [...this.#searchRows(words), ...this.#cardRows(words)]
    }
  }

  #commandRows(words: string): readonly PaletteRow[] {
    const commands = this.#commands.map((command) => ({
      ...this.#commandRow(command),
      englishTitle: commandTitle(command, 'en'),
    }))
    const entries = [...commands, ...this.#searchEntries()]
    return rank(words, entries, this.#workbench.recentCommands)
  }

  #commandRow(command: Command): PaletteRow {
    const workbench = this.#workbench
    return {
      id: command.id,
      group: t(`category.${command.category}`),
      title: commandTitle(command),
      keys: keyHint(command.id),
      run: () => {
        workbench.used(command.id)
        void runCommand({ app: workbench.app, workbench, enlargeFigure }, command)
      },
    }
  }

  #searchRows(words: string): readonly PaletteRow[] {
    return rank(words, this.#searchEntries(), this.#workbench.recentCommands)
  }

  #searchEntries(): readonly (PaletteRow & Searchable)[] {
    return this.#searches.map(({ id, name, query }) => {
      const recentId = `search.${id}`
      const run = (): void => {
        this.#workbench.used(recentId)
        void this.#workbench.openSearch(query)
      }
      const group = t('palette.savedSearch')
      return { id: recentId, group, title: name, englishTitle: name, run }
    })
  }

  #cardRows(words: string): readonly PaletteRow[] {
    const language = interfaceLanguage()
    const { topics } = this.#workbench.app.catalogue
    return findCards(words, this.#findable, mostCards).map(
      ({ cardId, topic, title }): PaletteRow => ({
        id: cardId,
        group: topics.find(({ id }) => id === topic)?.name[language] ?? '',
        title: title[language],
        run: () => this.#workbench.openView('card', cardId),
      }),
    )
  }

  #topicRows(words: string): readonly PaletteRow[] {
    const language = interfaceLanguage()
    const { subjects, topics } = this.#workbench.app.catalogue
    const entries = topics.map(({ id, name, subject }) => ({
      id,
      title: name[language],
      englishTitle: name.en,
      group: subjects.find((one) => one.id === subject)?.name[language] ?? '',
    }))
    return rank(words, entries, []).map(({ id, title, group }): PaletteRow => ({
      id,
      group,
      title,
      run: () => this.#workbench.revealTopic(id),
    }))
  }

  #sourceRows(words: string): readonly PaletteRow[] {
    const sources = Object.fromEntries(
      (this.#notes ?? []).flatMap(({ sources: own }) =>
        own.map((source) => [source.reference, source] as const),
      ),
    )
    const entries = Object.values(sources).map(({ reference, doi }) => ({
      id: reference,
      title: reference,
      englishTitle: reference,
      doi,
    }))
    return rank(words, entries, []).map(({ id, title, doi }): PaletteRow => ({
      id,
      group: t('palette.source'),
      title,
      run: () => this.#openSource(title, doi),
    }))
  }

  /** A guideline or a book has no DOI, and is told of among the sources. */
  #openSource(reference: string, doi: string | undefined): void {
    if (doi !== undefined)
      return void open(`https://doi.org/${doi}`, '_blank', 'noopener')
    sourceSearch.query = reference
    this.#workbench.openView('sources')
  }
}
