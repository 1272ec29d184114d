import type { Messages } from './messages'

/** Every visible text of the program in Dutch; the same keys and placeholders as `en.ts`. */
export const nl: Messages = {
  app: {
    name: 'Myodeck',
  },
  workbench: {
    activityBar: 'Activiteitenbalk',
    sideBar: 'Zijbalk',
    editor: 'Werkblad',
    statusBar: 'Statusbalk',
    openViews: 'Open tabbladen',
    search: 'Zoek kaarten en opdrachten',
    closeTab: '{{view}} sluiten',
    hideSideBar: 'Zijbalk verbergen',
    showSideBar: 'Zijbalk tonen',
    sideBarShown: 'Zijbalk getoond',
    sideBarHidden: 'Zijbalk verborgen',
    focusHint: 'Druk op Tab of klik om te beginnen',
    loading: 'Laden',
    unknownTitle: 'Op dit adres staat niets',
    unknownText: 'Myodeck kent geen scherm “{{address}}”. Je kaarten zijn veilig.',
    openStudy: 'Studeren openen',
  },
  view: {
    study: 'Studeren',
    settings: 'Instellingen',
  },
  decks: {
    title: 'Stapels',
    due_one: '{{count, number}} herhaling beschikbaar',
    due_other: '{{count, number}} herhalingen beschikbaar',
    new_one: '{{count, number}} nieuwe kaart beschikbaar',
    new_other: '{{count, number}} nieuwe kaarten beschikbaar',
    learned: '{{learned, number}} van {{total, number}} kaarten geleerd',
    allDone: 'niets te doen',
  },
  upNext: {
    title: 'Straks',
    isNew: 'nieuw',
    learning: 'bezig',
    recall: '{{percent}} kans dat je het nog weet',
    empty: 'Voorlopig niets meer.',
  },
  status: {
    due_one: '{{count, number}} te doen',
    due_other: '{{count, number}} te doen',
    new_one: '{{count, number}} nieuw',
    new_other: '{{count, number}} nieuw',
    minutesLeft: 'nog {{count, number}} min vandaag',
    saved: 'Bewaard',
    savedPersisted: 'Bewaard. De browser heeft beloofd je kaarten te houden.',
    savedUnlimited:
      'Bewaard. De browser wist de gegevens van deze extensie niet als de ruimte krap wordt.',
    savedBestEffort:
      'Bewaard. De browser mag de gegevens wissen als de schijf vol is: exporteer af en toe.',
    savedUnknown: 'Bewaard op deze computer.',
    notSaved: 'Niet bewaard',
    language: 'Taal van het programma: {{language}}',
    theme: 'Thema: {{theme}}',
  },
  language: {
    choose: 'Taal van het programma',
    en: 'Engels',
    nl: 'Nederlands',
  },
  theme: {
    light: 'Licht',
    dark: 'Donker',
    contrast: 'Hoog contrast',
    system: 'Volg het systeem',
  },
  palette: {
    title: 'Opdrachtenpalet',
    placeholder: 'Typ de naam van een opdracht',
    themeQuery: 'Thema',
    languageQuery: 'Taal van het programma',
    commands: 'Opdrachten',
    empty: 'Geen opdracht met die naam',
    recent: 'laatst gebruikt',
  },
  category: {
    study: 'Studeren',
    view: 'Beeld',
    data: 'Gegevens',
  },
  command: {
    showAnswer: 'Toon het antwoord',
    gradeAgain: 'Beoordeling: Opnieuw',
    gradeHard: 'Beoordeling: Moeilijk',
    gradeGood: 'Beoordeling: Goed',
    gradeEasy: 'Beoordeling: Makkelijk',
    undo: 'Laatste antwoord terugnemen',
    bury: 'Leg deze kaart weg tot morgen',
    suspend: 'Zet deze kaart stil',
    flag: 'Markeer deze kaart, of juist niet meer',
    flipLanguage: 'Toon deze kaart in de andere taal',
    chooseOption: 'Kies optie {{number}}',
    toggleSideBar: 'Zijbalk tonen of verbergen',
    openPalette: 'Alle opdrachten tonen',
    openStudy: 'Studeren openen',
    openSettings: 'Instellingen openen',
    themeLight: 'Thema: Licht',
    themeDark: 'Thema: Donker',
    themeContrast: 'Thema: Hoog contrast',
    themeSystem: 'Thema: Volg het systeem',
    languageEnglish: 'Taal van het programma: Engels',
    languageDutch: 'Taal van het programma: Nederlands',
    exportEverything: 'Alles naar een bestand exporteren',
    restoreFromFile: 'Uit een bestand herstellen',
    redate: 'Datums herstellen na een verkeerde klok',
    unsuspendAll: 'Haal alle stilgezette kaarten terug',
  },
  key: {
    space: 'Spatie',
    enter: 'Enter',
    escape: 'Esc',
  },
  notice: {
    dismiss: 'Sluiten',
    answeredElsewhere:
      'Die kaart is in een ander venster beantwoord. Dit is de volgende.',
    changedElsewhere: 'Die kaart is in een ander venster gewijzigd. Dit is de volgende.',
    gradeDropped:
      'Die beoordeling is niet bewaard: de kaart was intussen gewijzigd. Beoordeel haar opnieuw.',
    undone: 'Teruggenomen: {{title}}',
    suspended: 'Stilgezet: {{title}}. Terugnemen haalt haar terug.',
    buried: 'Weggelegd tot morgen: {{title}}',
    flagged: 'Gemarkeerd: {{title}}',
    unflagged: 'Niet meer gemarkeerd: {{title}}',
    nothingToUndo: 'Er is vandaag niets om terug te nemen.',
    undoRefused:
      'Niet teruggenomen: in een ander venster is een nieuwer antwoord gegeven.',
    restored: 'Hersteld: je kaarten en instellingen zijn die uit het bestand.',
    exported: 'Geëxporteerd: het bestand staat bij je downloads.',
    redated: 'Datums hersteld. Je kaarten komen weer op hun tijd.',
    newDay: 'Een nieuwe studiedag is begonnen.',
    unsuspended: 'Alle stilgezette kaarten zijn terug.',
  },
  failure: {
    heading: 'Myodeck kan niet verder',
    keptLabel: 'Wat er bewaard is',
    todoLabel: 'Wat je kunt doen',
    detailLabel: 'Technisch detail, voor een melding',
    reload: 'Opnieuw laden',
    unavailable: {
      title: 'De browser geeft geen toegang tot zijn opslag',
      happened:
        'Myodeck bewaart je kaarten in de database van de browser, en de browser weigerde die te openen. Een privévenster of een instelling die sitegegevens blokkeert doet dat.',
      kept: 'Er is niets gewijzigd. Kaarten die je eerder leerde, staan nog waar ze stonden.',
      todo: 'Open Myodeck in een gewoon venster, sta toe dat het gegevens bewaart, en laad opnieuw.',
    },
    blocked: {
      title: 'Een ander Myodeck-venster is nog open met de oude versie',
      happened:
        'Myodeck is bijgewerkt en wil de database bijwerken, maar een ouder venster houdt die vast.',
      kept: 'Alles wat je beantwoord hebt, is bewaard.',
      todo: 'Sluit of herlaad de andere vensters van Myodeck. Dit venster gaat dan vanzelf verder, of na opnieuw laden.',
    },
    newer: {
      title: 'Deze kaarten zijn door een nieuwere Myodeck bewaard',
      happened:
        'De database komt van een nieuwere versie dan deze. Hier openen kan haar beschadigen; daarom is ze met rust gelaten.',
      kept: 'Alles is bewaard, onaangeroerd.',
      todo: 'Werk de extensie bij op de extensiepagina van je browser en laad opnieuw.',
    },
    outdated: {
      title: 'Myodeck is bijgewerkt. Laad opnieuw om verder te gaan',
      happened: 'Deze pagina draait nog op de versie van voor de update.',
      kept: 'Alles wat je beantwoord hebt, is bewaard.',
      todo: 'Laad deze pagina opnieuw.',
    },
    quota: {
      title: 'De schijf is vol',
      happened: 'De browser had geen ruimte meer om dit te bewaren.',
      kept: 'Alles daarvoor is bewaard. Deze kaart blijft staan tot ook zij bewaard kan worden.',
      todo: 'Maak ruimte op de schijf en beoordeel deze kaart dan opnieuw. Alles exporteren is ook verstandig.',
    },
    content: {
      title: 'De tekst van dit onderwerp kon niet geladen worden',
      happened: 'Een deel van de extensie kon niet gelezen worden.',
      kept: 'Alles wat je beantwoord hebt, is bewaard.',
      todo: 'Laad deze pagina opnieuw. Blijft het gebeuren, installeer de extensie dan opnieuw, na een export.',
    },
    unknown: {
      title: 'Er ging iets mis',
      happened: 'Myodeck liep tegen een fout aan die het niet kent.',
      kept: 'Alles wat je daarvoor beantwoord hebt, is bewaard.',
      todo: 'Laad deze pagina opnieuw. Blijft het gebeuren, meld het dan met het detail hieronder.',
    },
  },
  study: {
    showAnswer: 'Toon antwoord',
    progress: 'kaart {{position, number}} van {{total, number}} vandaag',
    progressShort: '{{position, number}} van {{total, number}}',
    newCard: 'nieuw',
    ask: {
      definition: 'Geef de definitie',
      term: 'Noem de term',
      toEn: 'Vertaal naar het Engels',
      toNl: 'Vertaal naar het Nederlands',
      cloze: 'Vul in',
    },
    blank: 'in te vullen',
    options: 'Keuzes',
    rightAnswer: 'goede antwoord',
    yourChoiceRight: 'jouw keuze: goed',
    yourChoiceWrong: 'jouw keuze: niet goed',
    answer: 'Antwoord',
    evidence: 'Wat zegt het huidige bewijs',
    source_one: 'Bron',
    source_other: 'Bronnen',
    doi: 'DOI {{doi}}, opent in een nieuw tabblad',
    clockBehind:
      'De klok van deze computer staat op {{today}}, maar je nieuwste antwoord is van {{last}}. Liep de klok toen verkeerd en staat hij nu goed, dan kan Myodeck de datums herstellen.',
    redate: 'Herstel de datums',
  },
  redate: {
    title: 'De datums herstellen?',
    today: 'Vandaag, volgens de klok van deze computer',
    last: 'Studiedag van je nieuwste antwoord',
    check:
      'Kijk eerst of de klok van deze computer goed staat. Is het vandaag echt {{today}}? Zo niet, annuleer dan en zet de klok goed.',
    explain:
      'Alles wat je op een latere dag hebt beantwoord, telt dan als vandaag beantwoord, en je kaarten komen daarnaar terug. Dit kun je niet terugnemen.',
    confirm: 'Herstel ze nu',
    cancel: 'Annuleren',
  },
  tools: {
    title: 'Deze kaart',
    undo: 'Terugnemen: {{title}}, {{grade}}',
    undoNothing: 'Niets om terug te nemen',
    undoSuspend: 'stilgezet',
    undoBury: 'weggelegd',
    flip: 'Toon deze kaart in het {{language}}',
    flag: 'Markeer deze kaart',
    bury: 'Leg deze kaart weg tot morgen',
    suspend: 'Zet deze kaart stil',
    copy: 'Kopieer de tekst van deze kaart',
    report: 'Meld een fout in deze kaart',
    copied: 'De tekst van deze kaart staat op het klembord.',
    copyRefused:
      'De browser stond kopiëren niet toe. Selecteer de tekst en kopieer hem zelf.',
  },
  report: {
    title: 'Meld een fout in deze kaart',
    explain:
      'Myodeck verstuurt zelf niets. Kopieer deze tekst, schrijf erbij wat er niet klopt, en stuur het naar je docent of naar de makers van Myodeck.',
    text: 'Tekst van de melding',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    close: 'Sluiten',
    card: 'Kaart',
    version: 'Versie van de stapel',
    language: 'Taal',
    question: 'Vraag',
    answer: 'Antwoord',
    explanation: 'Uitleg',
    wrong: 'Wat er niet klopt',
  },
  grade: {
    title: 'Hoe goed wist je het?',
    again: 'Opnieuw',
    hard: 'Moeilijk',
    good: 'Goed',
    easy: 'Makkelijk',
    next: 'komt terug over {{interval}}',
    proposed: 'voorstel',
    proposedLong: 'voorgesteld bij dit antwoord',
  },
  done: {
    title: 'Klaar voor vandaag',
    nothingNew: 'Er is nu niets te doen.',
    answered_one: 'Je hebt vandaag {{count, number}} kaart beantwoord.',
    answered_other: 'Je hebt vandaag {{count, number}} kaarten beantwoord.',
    nextLearning:
      'Eén ding is nog vers: de volgende kaart komt over {{interval}} terug. Wacht erop, of laat haar liggen tot morgen.',
    nextLearningNow: 'Eén ding is nog vers: de volgende kaart komt zo terug.',
    tomorrow: 'Morgen',
    reviews_one: '{{count, number}} herhaling',
    reviews_other: '{{count, number}} herhalingen',
    newCards_one: '{{count, number}} nieuwe kaart',
    newCards_other: '{{count, number}} nieuwe kaarten',
    and: '{{first}} en {{second}}',
    tomorrowNothing: 'niets te doen',
    from: 'vanaf {{time}}',
  },
  popup: {
    title: 'Snel herhalen – Myodeck',
    open: 'Openen',
  },
  settings: {
    title: 'Instellingen',
    intro:
      'De standaardwaarden zijn goed voor de meeste studenten. Wat je wijzigt, is gemarkeerd.',
    changed: 'gewijzigd',
    reset: 'Zet “{{setting}}” terug op de standaardwaarde',
    default: 'Standaard: {{value}}',
    range: '{{min}} tot {{max}}',
    saved: 'Bewaard.',
    notSaved: 'Niet bewaard: {{reason}}',
    group: {
      day: 'Elke dag',
      memory: 'Geheugen',
      looks: 'Uiterlijk',
      data: 'Je gegevens',
    },
    newPerDay: {
      label: 'Nieuwe kaarten per dag',
      explain:
        'Elke nieuwe kaart brengt in de dagen en weken erna herhalingen mee. Heb je weinig tijd, kies er dan minder.',
    },
    reviewsPerDay: {
      label: 'Hoogstens zoveel herhalingen per dag',
      explain: 'Wat vandaag niet past, wacht tot morgen. Er gaat niets verloren.',
    },
    reviewOrder: {
      label: 'Volgorde van herhalingen',
      explain: 'Telt vooral als er meer te doen is dan er op een dag past.',
      automatic:
        'Automatisch: op volgorde van de dag, en bij te veel eerst wat je nog het best weet',
      dueDay: 'Op de dag dat ze aan de beurt zijn',
      retrievability: 'Eerst wat je het best weet',
    },
    dayStart: {
      label: 'Een studiedag begint om',
      explain: 'Antwoorden voor dit tijdstip horen nog bij de avond ervoor.',
    },
    desiredRetention: {
      label: 'Gewenste geheugenkans',
      explain:
        'Hoe groot de kans moet zijn dat je een kaart nog weet als ze terugkomt. Hoger betekent minder vergeten en meer herhalen; boven 0,95 neemt het werk snel toe.',
      slider: 'Gewenste geheugenkans, met een schuif',
      asDefault:
        'Bij 90% ben je ongeveer één op de tien kaarten vergeten als ze terugkomen.',
      shorter:
        'Bij {{percent}} komen kaarten ongeveer {{factor}} keer zo vaak terug als bij 90%.',
      longer:
        'Bij {{percent}} zijn de intervallen ongeveer {{factor}} keer zo lang als bij 90%.',
    },
    steps: {
      label: 'Eerste stappen van een kaart',
      explain: 'Geldt voor kaarten waar je vanaf nu aan begint.',
      twoSteps: 'Twee stappen',
      twoStepsExplain:
        'Een nieuwe kaart komt terug na 1 en na 10 minuten, en na 10 minuten als je haar vergeten was, zoals in Anki.',
      light: 'Licht',
      lightExplain:
        'Alleen na Opnieuw komt een kaart dezelfde dag terug, tot je haar één keer goed hebt; bij elke andere beoordeling gaat ze naar een latere dag. De sessies zijn korter, maar je ziet een nieuwe kaart op de eerste dag minder vaak.',
    },
    maximumInterval: {
      label: 'Langste interval, in dagen',
      explain:
        'Geen kaart blijft langer weg dan dit. Een lager getal kost extra herhalingen; voor één tentamen kan de standaardwaarde geen kwaad.',
    },
    fuzz: {
      label: 'Herhaaldagen spreiden',
      explain:
        'Verschuift langere intervallen een paar procent, zodat kaarten die je samen leerde niet allemaal op één dag terugkomen.',
      on: 'aan',
      off: 'uit',
    },
    language: {
      label: 'Taal',
      explain:
        'Van het programma en van de kaarten. Eén kaart omzetten kan met één toets.',
    },
    theme: {
      label: 'Thema',
      explain: 'Hoog contrast zet om alles een rand en gebruikt zuivere kleuren.',
    },
    suspended: {
      title: 'Stilgezette kaarten',
      explain: 'Kaarten die je hebt stilgezet, komen pas terug als jij ze terughaalt.',
    },
  },
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
