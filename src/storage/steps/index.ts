import { beforeRestore } from './before-restore'
import { exams } from './exams'
import { first } from './first'
import { forecasts } from './forecasts'
import { overrides } from './overrides'
import { images } from './images'
import { own } from './own'
import { ownNotes } from './own-notes'
import { practiceExams } from './practice-exams'
import { savedSearches } from './saved-searches'
import { statistics } from './statistics'
import { statsSpans } from './stats-spans'
import type { Step } from './step'

/** All migration steps, oldest first. */
export const steps: readonly Step[] = [
  first,
  own,
  exams,
  ownNotes,
  statistics,
  practiceExams,
  beforeRestore,
  savedSearches,
  forecasts,
  overrides,
  statsSpans,
  images,
]
