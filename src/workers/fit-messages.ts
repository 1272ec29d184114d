/** What the worker that fits weights tells. */
export type FitMessage =
  | { readonly epoch: number }
  | { readonly weights: readonly number[] }
  /** It cannot be done here, with the reason as the browser gives it. */
  | { readonly failed: string }
