/** What a card that holds Markdown is drawn with: see `load.ts`. */
export { default as Prompt } from './MarkedPrompt.svelte'
export { default as Answer } from './MarkedAnswer.svelte'
export { default as Lines } from './MarkedLines.svelte'
export { default as Line } from './MarkedLine.svelte'
