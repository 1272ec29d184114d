import type { LaterMessages } from '../../messages'

/** Texts of the view of the keys, in Dutch. */
export const shortcuts: Pick<LaterMessages, 'shortcuts'> = {
  shortcuts: {
    intro:
      'Alle opdrachten met hun toetsen. Wat je wijzigt, werkt meteen en in elk venster.',
    search: 'Zoek opdrachten en toetsen',
    count_one: '{{count, number}} opdracht',
    count_other: '{{count, number}} opdrachten',
    none: 'Geen opdracht met die naam of toets.',
    command: 'Opdracht',
    keys: 'Toetsen',
    noKeys: 'geen',
    changed: 'gewijzigd',
    add: 'Geef “{{command}}” nog een toets',
    remove: 'Haal {{keys}} weg bij “{{command}}”',
    reset: 'Terug naar de standaardtoetsen van “{{command}}”',
    resetAll: 'Alles terugzetten',
    resetAllDone: 'Alle toetsen staan weer op hun standaard.',
    undoReset: 'Terugzetten ongedaan maken',
    resetUndone: 'Je eigen toetsen zijn terug.',
    export: 'Exporteren',
    import: 'Importeren',
    conflict: '{{keys}} betekent ook: {{commands}}',
    record: 'Een toets voor “{{command}}”',
    press:
      'Druk op de toetsen. Een tweede druk maakt er een reeks van, zoals Ctrl+K Z. Enter neemt ze over, Escape annuleert.',
    recorded: 'Toetsen',
    rival: 'Deze toetsen betekenen ook: {{commands}}. Die van jou gaan voor.',
    kept: 'Browsers houden deze toetsen voor zichzelf, dus ze werken hier niet.',
    alone: 'Niets anders gebruikt deze toetsen.',
    use: 'Deze toetsen gebruiken',
    cancel: 'Annuleren',
    imported_one: 'Geïmporteerd: {{count, number}} wijziging.',
    imported_other: 'Geïmporteerd: {{count, number}} wijzigingen.',
    refused: 'Niet geïmporteerd, er is niets gewijzigd: {{reason}}',
    notJson: 'het bestand is niet als JSON te lezen.',
    foreign: 'er staan geen sneltoetsen van Myodeck in.',
    newer: 'het komt van een nieuwere Myodeck.',
    invalid: '“{{detail}}” is geen toets of geen opdracht die deze Myodeck kent.',
  },
}
