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
      'One file with all your answers and settings, saved with your downloads.',
    exportFailed: 'The export did not work: {{reason}}',
    restoreTitle: 'Restore from a file',
    restoreExplain: 'Takes back an export. You see what will change before it happens.',
    checking: 'Checking the file',
    preview: {
      title: 'Restore this file?',
      exportedAt: 'Exported on {{date}}',
      answers_one: 'It holds {{count, number}} answer.',
      answers_other: 'It holds {{count, number}} answers.',
      cards_one: '{{count, number}} card has been studied.',
      cards_other: '{{count, number}} cards have been studied.',
      replaces:
        'Your answers and settings on this computer are replaced by those of the file.',
      lostNone: 'No answer on this computer gets lost: the file holds them all.',
      lost_one:
        '{{count, number}} answer on this computer is not in the file and will be lost.',
      lost_other:
        '{{count, number}} answers on this computer are not in the file and will be lost.',
      confirm: 'Restore',
      confirmLost: 'Restore and lose them',
      cancel: 'Cancel',
      failed: 'Not restored, nothing was changed: {{reason}}',
    },
    refused: {
      title: 'This file was not restored',
      kept: 'Nothing was changed.',
      notJson: 'It is not an export of Myodeck: it cannot be read as JSON.',
      foreign: 'It is not an export of Myodeck.',
      newer: 'It was exported by a newer Myodeck. Update the extension and try again.',
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
