import type { LaterMessages } from '../../messages'

/** Texts about the Markdown in own notes, in Dutch. */
export const markup: Pick<LaterMessages, 'markup'> = {
  markup: {
    question: 'Vraag',
    imageMissing: 'Afbeelding die er niet is: {{shows}}',
    help: {
      title: 'Vet, lijsten, tabellen en links',
      intro:
        'Typ deze tekens in elke tekst behalve de naam; het voorbeeld laat zien wat ervan komt. Lijsten, kopjes en tabellen beginnen op een eigen regel, in een tekst van meerdere regels. HTML blijft staan zoals je het typt.',
      bold: 'vet',
      italic: 'cursief',
      small: 'lage en hoge letters',
      list: 'een lijst',
      numbered: 'een genummerde lijst',
      table: 'een tabel: door de tweede regel wordt het er een',
      heading: 'een kopje',
      code: 'code',
      link: 'een link; alleen https opent',
      image:
        'een afbeelding: plak haar, sleep haar hierheen of gebruik de knop. PNG, JPEG, WebP en GIF tot 25 MB; boven 2 MB of 2000 pixels wordt ze verkleind. Ze blijft op deze computer en staat in je back-ups.',
      itself: 'het teken zelf, een sterretje',
    },
    image: {
      add: 'Voeg een afbeelding toe',
      how: 'Ze komt in de tekst waarin de cursor het laatst stond. Plakken of erheen slepen kan ook.',
      adding: 'De afbeelding wordt toegevoegd',
      added: 'Afbeelding toegevoegd.',
      shows: 'Op de afbeelding staat',
      showsNumber: 'Op afbeelding {{number}} staat',
      smaller: 'Afbeelding toegevoegd, en verkleind zodat ze bewaard kan worden.',
      noRoom: 'In deze tekst is geen plaats meer voor een afbeelding.',
      notAnImage:
        'Dit kan niet als afbeelding worden bewaard. PNG, JPEG, WebP en GIF kunnen dat wel.',
      tooLarge: 'Deze afbeelding is te groot: hoogstens 25 MB, en 2 MB voor een GIF.',
      damaged: 'Deze afbeelding is niet te lezen. Misschien is ze beschadigd.',
      backupFull:
        'Je afbeeldingen mogen samen {{most, number}} MB innemen, zodat ze in een back-up passen, en met deze erbij wordt dat meer. Haal er een paar uit je notities: een dag later is er weer plaats.',
      used: 'Al je afbeeldingen samen nemen {{used, number}} van {{most, number}} MB in.',
      diskFull:
        'De schijf is vol, dus de afbeelding is niet bewaard. Wat je typte, staat er nog.',
      notStored: 'De afbeelding kon niet worden bewaard. Wat je typte, staat er nog.',
    },
  },
}
