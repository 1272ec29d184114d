import { browseScenes } from './browse-scenes'
import { cardScenes } from './card-scenes'
import { editorScenes } from './editor-scenes'
import { exportScenes } from './export-scenes'
import { libraryScenes } from './library-scenes'
import { menuScenes } from './menu-scenes'
import { overrideScenes } from './override-scenes'
import { paletteScenes } from './palette-scenes'
import { panelScenes } from './panel-scenes'
import { planScenes } from './plan-scenes'
import { practiceExamScenes } from './practice-exam'
import { quietScenes } from './quiet-scenes'
import { roundScenes } from './round-scenes'
import type { Scene } from './scene'
import { settingsScenes } from './settings-scenes'
import { shortcutsScenes } from './shortcuts-scenes'
import { statisticsScenes } from './statistics-scenes'
import { studyScenes } from './study-scenes'
import { welcomeScenes } from './welcome-scenes'
import { workbenchScenes } from './workbench-scenes'

/** Every state of both pages that looks different. */
export const scenes: readonly Scene[] = [
  ...cardScenes,
  ...practiceExamScenes,
  ...workbenchScenes,
  ...panelScenes,
  ...paletteScenes,
  ...menuScenes,
  ...studyScenes,
  ...quietScenes,
  ...roundScenes,
  ...statisticsScenes,
  ...browseScenes,
  ...planScenes,
  ...editorScenes,
  ...overrideScenes,
  ...shortcutsScenes,
  ...libraryScenes,
  ...settingsScenes,
  ...exportScenes,
  ...welcomeScenes,
]
