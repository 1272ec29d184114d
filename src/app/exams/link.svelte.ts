import type { MyodeckDatabase } from '../../storage/database'
import type { ReadPlanned } from '../../storage/queue-reader'
import type { Context } from '../context'
import { createLive } from '../live'
import type { LiveExamDesk } from './desk.svelte'
import type { Exams } from './types'

interface Hooks {
  readonly onChanged: () => void
  readonly onFailure: (error: unknown) => void
}

const load = () => import('./desk.svelte')

/** A page's link to exams: nothing of them is loaded before there is one. */
export class ExamLink {
  desk = $state.raw<LiveExamDesk>()
  readPlanned: ReadPlanned | undefined
  #exams: Promise<Exams> | undefined

  /** Loads what the queue needs of exams, if there are any. */
  async prepare(db: MyodeckDatabase): Promise<boolean> {
    if (this.readPlanned || (await db.exams.count()) === 0) return false
    this.readPlanned = (await load()).readPlanned
    return true
  }

  /** The exams themselves. */
  exams(opened: Promise<Context>, onFailure: (error: unknown) => void): Promise<Exams> {
    return (this.#exams ??= load().then(async ({ LiveExams }) =>
      LiveExams.open(await opened, onFailure),
    ))
  }

  /** Keeps their plan, from the first one on. */
  follow(context: Context, hooks: Hooks): void {
    createLive(
      () => context.db.exams.count(),
      (count) => {
        if (count > 0) this.#open(context, hooks).catch(hooks.onFailure)
      },
      hooks.onFailure,
    ).restart()
  }

  async #open(context: Context, hooks: Hooks): Promise<void> {
    if (await this.prepare(context.db)) hooks.onChanged()
    const { LiveExamDesk } = await load()
    this.desk ??= new LiveExamDesk(context, hooks)
  }
}
