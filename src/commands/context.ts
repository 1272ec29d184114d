import type { BrowseContext } from './browse-host'
import type { EditorContext } from './editor-host'
import type { LayoutContext } from './layout-host'
import type { Side, StudySession } from '../app/types'
import type { CaseStage } from '../domain/grading/response'

/** Everything a command's `when` may look at, taken at the moment of a key press or of opening the palette. */
export interface CommandContext {
  /**
   * The id of the view that has the keyboard; `unknown` at an address without a view, `popup` in the toolbar's
   * quick review, which has no other views and no palette.
   */
  readonly view: string
  /** Undefined in the popup, which has none. */
  readonly layout?: LayoutContext | undefined
  /** Once the table of all cards was opened. */
  readonly browse?: BrowseContext | undefined
  /** Once the editor was opened. */
  readonly editor?: EditorContext | undefined
  /** The card that is studied is of a note of the student's own. */
  readonly ownNote?: boolean
  /** The card that is studied is a shipped one in the student's own words. */
  readonly ownVersion?: boolean
  readonly status: StudySession['status']
  readonly side: Side
  /** Options of the question that is asked, 0 where it has none. */
  readonly options: number
  /** How far the step of a patient case is; undefined on other cards. */
  readonly stage?: CaseStage | undefined
  /** The card shows a figure. */
  readonly figure: boolean
  readonly undoable: boolean
  /** A transaction is running. */
  readonly busy: boolean
  /** No card is shown in this tab, though there may be one. */
  readonly quiet?: boolean
  /** This browser lets us open its own new tab. */
  readonly ownNewTab?: boolean
  /** The student grades with Again and Good only. */
  readonly twoGrades?: boolean
  readonly clockIsBehind: boolean
  /** A round is under way, or is through and still shown. */
  readonly round?: boolean
  /** Since the shown side was drawn. */
  readonly sinceDrawnMs: number
  /** A key that was down when the answer appeared has not been let go yet. */
  readonly keyHeldSinceAnswer: boolean
}

/** Where the keyboard's focus is, as far as it decides who gets a key. */
export type FocusKind = 'page' | 'field' | 'control' | 'dialog'
