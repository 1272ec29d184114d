import type { LaterMessages } from '../messages'

/** Texts that the first card does not need, in Dutch; the same keys and placeholders as `en.ts`. */
export const nl: LaterMessages = {
  palette: {
    title: 'Opdrachtenpalet',
    placeholder: 'Zoek kaarten, of typ > voor een opdracht',
    commands: 'Opdrachten',
    recent: 'laatst gebruikt',
    cards: 'Kaarten',
    topics: 'Onderwerpen',
    sources: 'Bronnen',
    source: 'Bron',
    hint: 'Typ om kaarten te vinden · > opdrachten · # onderwerpen · @ bronnen',
    empty: 'Niets met die naam',
  },
  category: {
    study: 'Studeren',
    view: 'Beeld',
    data: 'Gegevens',
    layout: 'Indeling',
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
    enlargeFigure: 'Figuur vergroten',
    chooseOption: 'Kies optie {{number}}',
    toggleSideBar: 'Zijbalk tonen of verbergen',
    openPalette: 'Alle opdrachten tonen',
    openView: '{{view}} openen',
    openTopic: 'Het hele onderwerp van deze kaart tonen, om af te drukken',
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
    openPanel: 'Paneel: {{tab}}',
    togglePanel: 'Paneel tonen of verbergen',
    toggleZen: 'Zenmodus: alleen tonen wat je studeert, of alles',
    toggleActivityBar: 'Activiteitenbalk tonen of verbergen',
    toggleStatusBar: 'Statusbalk tonen of verbergen',
    closeTab: 'Dit tabblad sluiten',
    keepTab: 'Dit voorbeeld open houden',
    nextTab: 'Naar het volgende tabblad',
    previousTab: 'Naar het vorige tabblad',
    moveTabRight: 'Dit tabblad naar rechts verplaatsen',
    moveTabLeft: 'Dit tabblad naar links verplaatsen',
    splitRight: 'Dit tabblad naar een tweede kolom verplaatsen',
    moveToOtherColumn: 'Dit tabblad naar de andere kolom verplaatsen',
    focusOtherColumn: 'Naar de andere kolom',
  },
  panelContent: {
    noCard: 'Er is nu geen kaart te zien.',
  },
  history: {
    when: 'Wanneer',
    what: 'Wat',
    next: 'Terug over',
    took: 'Tijd',
    empty: 'Je hebt deze kaart nog niet beantwoord.',
    takenBack: 'teruggenomen',
    answer: 'Beantwoord',
    suspend: 'Stilgezet',
    unsuspend: 'Teruggehaald',
    bury: 'Weggelegd',
    buriedBySibling: 'Weggelegd: haar zusterkaart is beantwoord',
    flag: 'Gemarkeerd',
    unflag: 'Markering verwijderd',
    corrected: 'Gecorrigeerd door een nieuwe versie van de kaarten',
    redate: 'Datums gecorrigeerd na een verkeerde klok',
  },
  topic: {
    print: 'Deze pagina afdrukken',
    cards_one: '{{count, number}} kaart',
    cards_other: '{{count, number}} kaarten',
    missing: 'Er is geen onderwerp met deze naam',
  },
  library: {
    none: 'Niets gevonden. Probeer een ander woord.',
    cardsOf: 'Kaarten: {{about}}',
    allCards: 'Toon alle {{count, number}}',
  },
  sources: {
    intro:
      'Alle publicaties en richtlijnen achter de kaarten: wat ze ondersteunen, hoe zeker dat is en welke kaarten ze noemen.',
    search: 'Zoek op auteur, titel, jaar of DOI',
    count_one: '{{count, number}} bron',
    count_other: '{{count, number}} bronnen',
    supports_one: 'ondersteunt {{count, number}} feit',
    supports_other: 'ondersteunt {{count, number}} feiten',
    citedBy_one: 'genoemd op de kaarten van {{count, number}} onderwerp',
    citedBy_other: 'genoemd op de kaarten van {{count, number}} onderwerpen',
    details: 'Feiten en kaarten',
    seed: 'Het artikel waarmee deze kaarten begonnen',
    seedIntro:
      'De kaarten begonnen met een artikel op een Nederlands blog. Een blog is geen bewijs, dus geen kaart steunt er alleen op. Dit zijn de tien bronnen zoals het artikel ze noemt, met wat elke bron wel en niet ondersteunt.',
    partly: 'Ondersteunt het ten dele',
    unverified: 'Niet geverifieerd',
    no: 'Ondersteunt het niet',
    listed: 'Alleen vermeld',
    citedFor: 'Genoemd voor: {{text}}',
    instead: 'Betere bronnen voor dit onderwerp:',
    statements: 'Wat het artikel stelt, en de kaarten daarover',
    contested: '(Omstreden: de kaarten zeggen wat het huidige bewijs zegt.)',
  },
  glossary: {
    intro:
      'De begrippen van het vak in het Nederlands en Engels, elk met de kaarten waarop het voorkomt.',
    search: 'Zoek een begrip in een van beide talen',
    count_one: '{{count, number}} begrip',
    count_other: '{{count, number}} begrippen',
  },
  source: {
    withAnswer: 'Waar deze kaart op steunt, zie je bij het antwoord.',
    facts: 'Waar deze kaart op steunt',
    references_one: 'Bronvermelding',
    references_other: 'Bronvermeldingen',
    established: 'Vaststaand',
    guideline: 'Richtlijn',
    contested: 'Omstreden',
    establishedExplain: 'Gesteund door goed bewijs of handboekkennis.',
    guidelineExplain:
      'Advies van een richtlijn, standpunt of deskundigen; het kan veranderen.',
    contestedExplain:
      'Het bewijs spreekt elkaar hier tegen; geen van beide kanten staat vast.',
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
  cardView: {
    missing: 'Deze kaart is er niet',
    missingText:
      'Misschien is ze uit het pakket gehaald. Wat je leerde, blijft in je geschiedenis.',
  },
  help: {
    keys: 'Toetsen',
    allKeys: 'Alle toetsen, en hoe je ze wijzigt',
    memory: 'Hoe Myodeck bepaalt wat terugkomt',
    memoryWhy:
      'Je vergeet eerst snel en daarna steeds langzamer. Telkens als je iets ophaalt vlak voordat je het kwijt zou raken, wordt de herinnering stabieler en mag de volgende pauze langer zijn.',
    curveDescription:
      'De kans dat je een kaart nog weet, daalt na elk antwoord. Telkens als ze 90 procent bereikt, komt de kaart terug, en daarna daalt ze langzamer dan daarvoor.',
    curveCaption:
      'Eén kaart, drie keer goed beantwoord: ze komt terug als de kans dat je haar weet 90% bereikt. De getallen zijn een voorbeeld.',
    curveDays: '60 dagen',
    memoryHow:
      'Myodeck gebruikt FSRS-6, een open methode. Van elke kaart bewaart het twee getallen: hoe stabiel de herinnering is (de dagen tot de kans op ophalen naar 90% is gedaald) en hoe moeilijk de kaart voor jou is. Daaruit berekent het de dag waarop de kaart terugkomt.',
    memoryGrades:
      'Beoordeel dus eerlijk. Opnieuw betekent dat je het niet wist. Moeilijk, Goed en Makkelijk betekenen alle drie dat je het wel wist, met meer of minder moeite: Moeilijk kiezen voor iets wat je vergeten was, maakt alle pauzes te lang.',
    privacy: 'Privacy',
    privacyText:
      'Er is geen account en er verlaat niets je computer. Alles wat je leert, staat in deze browser. Wie de extensie verwijdert, wist het, dus exporteer af en toe. Alleen een link die je zelf volgt, zoals een DOI, opent een pagina van iemand anders.',
    licences: 'Licenties',
    licencesText:
      'Myodeck is vrije software onder de MIT-licentie. Het is gebouwd met Svelte, Dexie.js (Apache 2.0), ts-fsrs en Valibot (MIT). De pictogrammen zijn codicons van Microsoft (CC BY 4.0).',
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
  kinds: {
    yourAnswer: 'Jouw antwoord',
    numberHint: 'Een getal, met of zonder de eenheid.',
    rangeHint: 'Twee getallen, met of zonder de eenheid.',
    youTyped: 'Je typte',
    compared: 'Je typte {{typed}}, gevraagd was {{asked}}.',
    slip: {
      missing: 'Eén letter fout: {{asked}} ontbreekt.',
      extra: 'Eén letter fout: {{typed}} is te veel.',
      replaced: 'Eén letter fout: {{typed}} moet {{asked}} zijn.',
      swapped: 'Twee letters zijn verwisseld.',
    },
    termOf: {
      en: 'Dat is de Engelse term; die telt ook.',
      nl: 'Dat is de Nederlandse term; die telt ook.',
    },
    problem: {
      unreadable: 'Dit was niet te lezen als getal of bereik.',
      wantsRange: 'Er werd een bereik gevraagd: twee getallen.',
      wantsNumber: 'Er werd één getal gevraagd, geen bereik.',
      otherUnit: 'De eenheid meet iets anders dan gevraagd.',
      unknownUnit: 'De eenheid werd niet begrepen.',
    },
    off: {
      low: '{{value}} is te laag.',
      high: '{{value}} is te hoog.',
      lowerLow: 'De ondergrens, {{value}}, is te laag.',
      lowerHigh: 'De ondergrens, {{value}}, is te hoog.',
      upperLow: 'De bovengrens, {{value}}, is te laag.',
      upperHigh: 'De bovengrens, {{value}}, is te hoog.',
    },
    converted: 'Dat is {{quantity}}.',
  },
  figure: {
    marked: 'Gemarkeerd:',
    labels: 'Andere labels:',
    schematic: 'schematisch',
    schematicLong: 'Schematisch: assen of verhoudingen zijn niet op schaal.',
    show: 'Figuur:',
    enlarge: 'Figuur vergroten',
    enlarged: 'De figuur, vergroot',
    close: 'Sluiten',
    failed:
      'De figuur kon niet worden geladen. Laad deze pagina opnieuw; je antwoorden blijven bewaard.',
  },
}
