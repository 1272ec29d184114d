/** Texts of export and restore, in English. */
export const backup = {
  backup: {
    persistence: {
      title: 'Where your cards are kept',
      unknown:
        'Everything is stored on this computer, in this browser. What the browser promises about keeping it is not known yet.',
      persisted:
        'Everything is stored on this computer, in this browser. The browser has promised not to clear it when space runs short.',
      unlimited:
        'Everything is stored on this computer, in this browser. The browser does not clear the data of this extension when space runs short.',
      bestEffort:
        'Everything is stored on this computer, in this browser. The browser made no promise: when the disk runs full it may clear the data. Export now and then.',
    },
    removal:
      'Removing the extension deletes everything, and nobody has a copy. So export now and then.',
    exportTitle: 'Export everything',
    exportExplain:
      'One file with all your answers, notes, exams and settings, saved with your downloads. Open tabs, sizes and the columns of Browse belong to this computer and are not in it.',
    exportFailed: 'The export did not work: {{reason}}',
    lastExport: 'Last export: {{date}}.',
    neverExported: 'Nothing was exported yet.',
    reminder: {
      again: 'At least {{count, number}} days of study since your last export.',
      never: 'At least {{count, number}} days of study, and nothing exported yet.',
      export: 'Export now',
      dismiss: 'Not now',
    },
    restoreTitle: 'Restore from a file',
    restoreExplain: 'Takes back an export. You see what will change before it happens.',
    checking: 'Checking the file',
    kind: {
      reviews: 'Answers',
      cards: 'Cards studied',
      otherEntries:
        'Other entries in the history (practice, suspended, flagged, tagged, moved)',
      ownNotes: 'Notes of my own',
      drafts: 'Drafts of notes',
      images: 'Images in notes',
      annotations: 'Remarks and memory aids on cards',
      overrides: 'Cards that you worded yourself',
      exams: 'Exams',
      practiceExams: 'Practice exams',
      savedSearches: 'Saved searches',
      settings: 'Settings that you chose',
      keys: 'Keyboard shortcuts that you changed',
      weights: 'Weights fitted to your answers',
    },
    preview: {
      title: 'Restore this file?',
      exportedAt: 'Exported on {{date}}.',
      replaces: 'What is on this computer is replaced by what is in the file.',
      table: 'What is there now, what would be there then, and what becomes of it',
      kind: 'Kind',
      now: 'Now',
      then: 'In the file',
      happens: 'What happens',
      comes_one: '{{count, number}} comes',
      comes_other: '{{count, number}} come',
      goes_one: '{{count, number}} goes',
      goes_other: '{{count, number}} go',
      changes_one: '{{count, number}} changes',
      changes_other: '{{count, number}} change',
      stays: 'stays as it is',
      lostNone: 'Nothing that you answered or made goes.',
      lostMade: 'Something that you made on this computer goes.',
      lost_one: '{{count, number}} answer on this computer goes.',
      lost_other: '{{count, number}} answers on this computer go.',
      undoable: 'What is here now is kept for 30 days: until then you can undo this.',
      confirm: 'Restore',
      confirmLost: 'Restore all the same',
      cancel: 'Cancel',
      failed: 'Not restored, nothing was changed: {{reason}}',
    },
    undo: {
      title: 'Undo the last restore',
      explain:
        'On {{date}} a restore took the place of what was here. Until {{until}} you can bring that back, unless another restore comes in between.',
      none: 'After a restore, what was here before is kept for 30 days, and you can bring it back here.',
      button: 'Undo the restore',
      done: 'Restore undone: everything is as it was before it.',
      nothing: 'There is no restore to undo.',
      question: 'Undo the restore?',
      comesBack:
        'What was here before {{date}} comes back, in place of what is here now.',
      then: 'Then',
    },
    refused: {
      title: 'This file was not restored',
      kept: 'Nothing was changed.',
      notJson: 'It is not an export of Myodeck: it cannot be read as JSON.',
      foreign: 'It is not an export of Myodeck.',
      partial:
        'It holds only settings or keyboard shortcuts. Import it where it was exported.',
      newer: 'It was exported by a newer Myodeck. Update the extension and try again.',
      tooBig: 'It is too big to be an export of Myodeck.',
      truncated:
        'The file is incomplete. Perhaps the download was cut off; copy it again.',
      checksum:
        'The file was changed or damaged after the export: its check does not come out.',
      invalid: 'Something in the file is not as it should be.',
      detail: 'Technical detail',
      close: 'Close',
    },
  },
} as const
