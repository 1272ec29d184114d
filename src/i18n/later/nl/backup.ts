import type { LaterMessages } from '../../messages'

/** Texts of export and restore, in Dutch. */
export const backup: Pick<LaterMessages, 'backup'> = {
  backup: {
    persistence: {
      title: 'Waar je kaarten staan',
      unknown:
        'Alles staat op deze computer, in deze browser. Wat de browser over bewaren belooft, is nog niet bekend.',
      persisted:
        'Alles staat op deze computer, in deze browser. De browser heeft beloofd het niet te wissen als de ruimte krap wordt.',
      unlimited:
        'Alles staat op deze computer, in deze browser. De browser wist de gegevens van deze extensie niet als de ruimte krap wordt.',
      bestEffort:
        'Alles staat op deze computer, in deze browser. De browser heeft niets beloofd: raakt de schijf vol, dan mag hij de gegevens wissen. Exporteer af en toe.',
    },
    removal:
      'Wie de extensie verwijdert, wist alles, en niemand heeft een kopie. Exporteer dus af en toe.',
    exportTitle: 'Exporteer alles',
    exportExplain: 'Eén bestand met al je antwoorden en instellingen, bij je downloads.',
    exportFailed: 'Exporteren is niet gelukt: {{reason}}',
    restoreTitle: 'Herstel uit een bestand',
    restoreExplain: 'Zet een export terug. Je ziet eerst wat er gaat veranderen.',
    checking: 'Het bestand wordt nagekeken',
    preview: {
      title: 'Dit bestand terugzetten?',
      exportedAt: 'Geëxporteerd op {{date}}',
      answers_one: 'Er staat {{count, number}} antwoord in.',
      answers_other: 'Er staan {{count, number}} antwoorden in.',
      cards_one: '{{count, number}} kaart is bestudeerd.',
      cards_other: '{{count, number}} kaarten zijn bestudeerd.',
      replaces:
        'Je antwoorden en instellingen op deze computer worden vervangen door die uit het bestand.',
      lostNone:
        'Er gaat geen antwoord van deze computer verloren: ze staan allemaal in het bestand.',
      lost_one:
        '{{count, number}} antwoord op deze computer staat niet in het bestand en gaat verloren.',
      lost_other:
        '{{count, number}} antwoorden op deze computer staan niet in het bestand en gaan verloren.',
      confirm: 'Terugzetten',
      confirmLost: 'Terugzetten en die verliezen',
      cancel: 'Annuleren',
      failed: 'Niet teruggezet, er is niets gewijzigd: {{reason}}',
    },
    refused: {
      title: 'Dit bestand is niet teruggezet',
      kept: 'Er is niets gewijzigd.',
      notJson: 'Het is geen export van Myodeck: het is niet als JSON te lezen.',
      foreign: 'Het is geen export van Myodeck.',
      newer:
        'Het is geëxporteerd door een nieuwere Myodeck. Werk de extensie bij en probeer het opnieuw.',
      truncated:
        'Het bestand is niet compleet. Misschien is de download afgebroken; kopieer het opnieuw.',
      checksum:
        'Het bestand is na het exporteren gewijzigd of beschadigd: de controle klopt niet.',
      invalid: 'Er staat iets in het bestand dat niet klopt.',
      detail: 'Technisch detail',
      close: 'Sluiten',
    },
  },
}
