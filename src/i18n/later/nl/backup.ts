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
      'Verwijder je de extensie, dan is alles weg, en niemand heeft een kopie. Exporteer dus af en toe.',
    exportTitle: 'Exporteer alles',
    exportExplain:
      'Eén bestand met al je antwoorden, notities, tentamens en instellingen, bij je downloads. Open tabbladen, afmetingen en de kolommen van Bladeren horen bij deze computer en staan er niet in.',
    exportFailed: 'Exporteren is niet gelukt: {{reason}}',
    lastExport: 'Laatste export: {{date}}.',
    neverExported: 'Er is nog niets geëxporteerd.',
    reminder: {
      again: 'Minstens {{count, number}} studiedagen sinds je laatste export.',
      never: 'Minstens {{count, number}} studiedagen, en nog niets geëxporteerd.',
      export: 'Exporteer nu',
      dismiss: 'Nu niet',
    },
    restoreTitle: 'Herstel uit een bestand',
    restoreExplain: 'Zet een export terug. Je ziet eerst wat er gaat veranderen.',
    checking: 'Het bestand wordt nagekeken',
    kind: {
      reviews: 'Antwoorden',
      cards: 'Bestudeerde kaarten',
      otherEntries:
        'Andere regels in de geschiedenis (geoefend, stilgezet, gemarkeerd, van een label voorzien, verplaatst)',
      ownNotes: 'Eigen notities',
      drafts: 'Concepten van notities',
      images: 'Afbeeldingen in notities',
      annotations: 'Opmerkingen en ezelsbruggetjes bij kaarten',
      overrides: 'Kaarten die je zelf hebt verwoord',
      exams: 'Tentamens',
      practiceExams: 'Oefententamens',
      savedSearches: 'Bewaarde zoekopdrachten',
      settings: 'Instellingen die je hebt gekozen',
      keys: 'Sneltoetsen die je hebt gewijzigd',
      weights: 'Gewichten afgestemd op jouw antwoorden',
    },
    preview: {
      title: 'Dit bestand terugzetten?',
      exportedAt: 'Geëxporteerd op {{date}}.',
      replaces:
        'Wat op deze computer staat, wordt vervangen door wat er in het bestand staat.',
      table: 'Wat er nu is, wat er dan is en wat er gebeurt',
      kind: 'Soort',
      now: 'Nu',
      then: 'In het bestand',
      happens: 'Wat er gebeurt',
      comes_one: '{{count, number}} komt erbij',
      comes_other: '{{count, number}} komen erbij',
      goes_one: '{{count, number}} verdwijnt',
      goes_other: '{{count, number}} verdwijnen',
      changes_one: '{{count, number}} verandert',
      changes_other: '{{count, number}} veranderen',
      stays: 'blijft zoals het is',
      lostNone: 'Van je antwoorden en van wat je zelf hebt gemaakt verdwijnt niets.',
      lostMade: 'Iets wat je op deze computer hebt gemaakt, verdwijnt.',
      lost_one: '{{count, number}} antwoord op deze computer verdwijnt.',
      lost_other: '{{count, number}} antwoorden op deze computer verdwijnen.',
      undoable:
        'Wat er nu staat, blijft 30 dagen bewaard: zo lang kun je dit ongedaan maken.',
      confirm: 'Terugzetten',
      confirmLost: 'Toch terugzetten',
      cancel: 'Annuleren',
      failed: 'Niet teruggezet, er is niets gewijzigd: {{reason}}',
    },
    undo: {
      title: 'Het laatste herstel ongedaan maken',
      explain:
        'Op {{date}} is vervangen wat hier stond. Tot {{until}} kun je dat terughalen, tenzij je intussen nog een bestand terugzet.',
      none: 'Na een herstel blijft wat hier stond 30 dagen bewaard; je haalt het hier terug.',
      button: 'Herstel ongedaan maken',
      done: 'Herstel ongedaan gemaakt: alles is weer zoals ervoor.',
      nothing: 'Er is geen herstel om ongedaan te maken.',
      question: 'Herstel ongedaan maken?',
      comesBack:
        'Wat hier vóór {{date}} stond, komt terug in plaats van wat er nu staat.',
      then: 'Daarna',
    },
    refused: {
      title: 'Dit bestand is niet teruggezet',
      kept: 'Er is niets gewijzigd.',
      notJson: 'Het is geen export van Myodeck: het is niet als JSON te lezen.',
      foreign: 'Het is geen export van Myodeck.',
      partial:
        'Er staan alleen instellingen of sneltoetsen in. Importeer het op de plek waar het is geëxporteerd.',
      newer:
        'Het is geëxporteerd door een nieuwere Myodeck. Werk de extensie bij en probeer het opnieuw.',
      tooBig: 'Het is te groot om een export van Myodeck te zijn.',
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
