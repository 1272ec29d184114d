/** Texts about the Markdown in own notes, in English. */
export const markup = {
  markup: {
    question: 'Question',
    imageMissing: 'Image that is not there: {{shows}}',
    help: {
      title: 'Bold, lists, tables and links',
      intro:
        'Type these signs in any text but the name; the preview shows what becomes of them. Lists, headings and tables begin on a line of their own, in a text of several lines. HTML stays as it is typed.',
      bold: 'bold',
      italic: 'italic',
      small: 'low and high letters',
      list: 'a list',
      numbered: 'a numbered list',
      table: 'a table: the second line makes it one',
      heading: 'a small heading',
      code: 'code',
      link: 'a link; only https opens',
      image:
        'an image: paste it, drop it or use the button. PNG, JPEG, WebP and GIF up to 25 MB; above 2 MB or 2000 pixels it is made smaller. It is kept on this computer and in your backups.',
      itself: 'the sign itself, a star',
    },
    image: {
      add: 'Add an image',
      how: 'It goes into the text that had the cursor last. You can also paste or drop it there.',
      adding: 'Adding the image',
      added: 'Image added.',
      shows: 'The image shows',
      showsNumber: 'Image {{number}} shows',
      smaller: 'Image added, made smaller so that it can be kept.',
      noRoom: 'There is no room left in this text for an image.',
      notAnImage: 'This cannot be kept as an image. PNG, JPEG, WebP and GIF can.',
      tooLarge: 'This image is too large: at most 25 MB, and 2 MB for a GIF.',
      damaged: 'This image cannot be read. It may be damaged.',
      backupFull:
        'Your images together may take {{most, number}} MB, so that a backup can hold them, and with this one they would take more. Delete some from your notes: a day later there is room again.',
      used: 'All your images take {{used, number}} of {{most, number}} MB.',
      diskFull:
        'The disk is full, so the image was not kept. What you typed is still here.',
      notStored: 'The image could not be stored. What you typed is still here.',
    },
  },
} as const
