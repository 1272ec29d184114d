import type { Segment } from '../../../../domain/card/face'

/** What stands around words. */
export type Wrapping = 'em' | 'strong' | 'sub' | 'sup' | 'mark'

/** What is drawn within a line; `mark` is a filled-in deletion. */
export type Inline =
  | { readonly is: 'words'; readonly segments: readonly Segment[] }
  | { readonly is: 'code'; readonly segments: readonly Segment[] }
  | { readonly is: Wrapping; readonly inside: readonly Inline[] }
  | { readonly is: 'link'; readonly address: string; readonly inside: readonly Inline[] }
  | { readonly is: 'br' }
  | { readonly is: 'image'; readonly id: string; readonly shows: string }

/** One row of a table. */
export type Cells = readonly (readonly Inline[])[]

/** What is drawn from line to line; a `line` is a paragraph without space around it. */
export type Block =
  | { readonly is: 'paragraph' | 'line' | 'heading'; readonly inside: readonly Inline[] }
  | { readonly is: 'code'; readonly segments: readonly Segment[] }
  | {
      readonly is: 'list'
      /** Number of the first item; undefined where they are not numbered. */
      readonly start: number | undefined
      readonly items: readonly (readonly Block[])[]
    }
  | { readonly is: 'table'; readonly head: Cells; readonly rows: readonly Cells[] }
  | { readonly is: 'rule' }
