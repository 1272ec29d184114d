/** One row of the newest plan; its parts are read one by one, so that no page reads more than it draws. */
export interface PlanPart {
  readonly key: string
}
