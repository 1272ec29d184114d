/** Texts of the exam plan, in Dutch. */
export const exams = {
  plan: {
    empty: 'Nog geen tentamen.',
    emptyHow:
      'Geef de datum en je minuten, en elke dag krijg je de kaarten die je tentamen het meest vooruithelpen. Je ziet meteen of de tijd genoeg is.',
    outlook:
      'Kaarten die je op de tentamendag zou kennen; 8 van de 10 tentamens eindigen binnen de marge',
    topic: 'Onderwerp, het zwakste eerst',
    seen: 'Gezien',
    ifStop: 'Als ik nu stop',
    ifKeep: 'Als ik het plan volg',
    whole: 'Hele tentamen',
    allTopics: 'Alle {{count}} onderwerpen tonen',
    weakestOnly: 'Alleen de zwakste onderwerpen tonen',
    interval: '{{low}}–{{high}}',
    madeAt: 'Berekend op {{when}}. Dit zijn kaarten, niet je tentamencijfer.',
    working:
      'Je plan wordt berekend. Tot het er is, komen je kaarten zoals je gewend bent.',
    failed:
      'Het plan kon niet worden berekend. De vorige volgorde blijft gelden en er is niets verloren.',
    again: 'Opnieuw proberen',
    shared:
      'Tentamens delen de minuten van een dag: waar de aantallen verschillen, geldt het grootste.',
    how: 'Hoe dit wordt berekend',
    howPlan:
      'Elke dag heeft een prijs per minuut, die oploopt naar het tentamen toe. Een kaart komt op de dag waarop een seconde eraan het meest oplevert. Aan wat je van een kaart onthoudt en aan de datums verandert niets: het plan kiest alleen wat wanneer komt. Onderwerpen zonder tentamen komen zoals altijd.',
    howForecast:
      'De voorspelling speelt de resterende dagen met jouw plan, gecorrigeerd met je eigen antwoorden. De marge is gemeten op {{students, number}} gesimuleerde studenten, de meesten met een eigen geheugen en tempo: in het begin is ze ruim, en ze wordt smaller naarmate je meer hebt gestudeerd en het tentamen dichterbij komt.',
    howSimulated:
      'Gesimuleerd, niet bij mensen gemeten: in dezelfde minuten leverde dit plan op de tentamendag 0 tot 5 procentpunt meer van de kaarten op dan de best met de hand afgestelde instellingen van andere programma’s, en 1 tot 25 meer dan hun standaardinstellingen; het meest als de tijd krap is.',
    verdict: {
      onCourse: 'Op koers:',
      short: 'Past niet:',
      about:
        'ongeveer {{share}} van je kaarten, 8 van de 10 keer tussen {{low}} en {{high}}.',
      reach_one:
        'met {{count}} minuut per dag ken je ongeveer {{share}} van je kaarten, 8 van de 10 keer tussen {{low}} en {{high}}.',
      reach_other:
        'met {{count}} minuten per dag ken je ongeveer {{share}} van je kaarten, 8 van de 10 keer tussen {{low}} en {{high}}.',
      today:
        'Het tentamen is vandaag. Zoals het er nu voor staat, ken je ongeveer {{share}} van je kaarten, 8 van de 10 keer tussen {{low}} en {{high}}; wat je vandaag nog bekijkt, komt daar bovenop.',
      noMinutes:
        'Er zijn geen minuten meer tot dit tentamen. Zoals het er nu voor staat, ken je ongeveer {{share}} van je kaarten, 8 van de 10 keer tussen {{low}} en {{high}}.',
      ample_one:
        'Je hebt meer tijd dan nodig: met {{count}} minuut per dag kom je op ongeveer {{share}}.',
      ample_other:
        'Je hebt meer tijd dan nodig: met {{count}} minuten per dag kom je op ongeveer {{share}}.',
      needed_one: 'Met {{count}} minuut per dag kom je op ongeveer {{share}}.',
      needed_other: 'Met {{count}} minuten per dag kom je op ongeveer {{share}}.',
      most_one:
        'Zelfs met {{count}} minuut per dag kom je niet verder dan ongeveer {{share}}.',
      most_other:
        'Zelfs met {{count}} minuten per dag kom je niet verder dan ongeveer {{share}}.',
      reachToday_one:
        'met {{count}} minuut vandaag ken je ongeveer {{share}} van je kaarten, 8 van de 10 keer tussen {{low}} en {{high}}.',
      reachToday_other:
        'met {{count}} minuten vandaag ken je ongeveer {{share}} van je kaarten, 8 van de 10 keer tussen {{low}} en {{high}}.',
      ampleToday_one:
        'Je hebt meer tijd dan nodig: met {{count}} minuut vandaag kom je op ongeveer {{share}}.',
      ampleToday_other:
        'Je hebt meer tijd dan nodig: met {{count}} minuten vandaag kom je op ongeveer {{share}}.',
      neededToday_one: 'Met {{count}} minuut vandaag kom je op ongeveer {{share}}.',
      neededToday_other: 'Met {{count}} minuten vandaag kom je op ongeveer {{share}}.',
      mostToday_one:
        'Zelfs met {{count}} minuut vandaag kom je niet verder dan ongeveer {{share}}.',
      mostToday_other:
        'Zelfs met {{count}} minuten vandaag kom je niet verder dan ongeveer {{share}}.',
      waiting: 'Hoeveel minuten genoeg zouden zijn, wordt berekend.',
      dropMore_one: 'en nog {{count}}',
      dropMore_other: 'en nog {{count}}',
      drop_one:
        'Of laat dit onderwerp weg, dat voor zijn tijd het minst oplevert; van de rest ken je dan ongeveer zoveel:',
      drop_other:
        'Of laat deze {{count}} onderwerpen weg, het minst waardevolle eerst; van de rest ken je dan ongeveer zoveel:',
    },
    curve: {
      title: 'Wat je met andere minuten per dag bereikt',
      minutes: 'Minuten per dag',
      share: 'Kaarten die je op de tentamendag kent, ongeveer',
      working: 'Er wordt berekend wat je met andere minuten bereikt.',
    },
    study_one: '{{count}} minuut studeren voor je tentamen',
    study_other: '{{count}} minuten studeren voor je tentamen',
    today: {
      title: 'Vandaag',
      left_one: '{{count}} kaart, ongeveer {{minutes}} min.',
      left_other: '{{count}} kaarten, ongeveer {{minutes}} min, in deze volgorde.',
      others_one:
        'Kaarten die bij geen tentamen horen, kosten nog ongeveer {{count}} minuut.',
      others_other:
        'Kaarten die bij geen tentamen horen, kosten nog ongeveer {{count}} minuten.',
      all: 'Alle {{count}} kaarten tonen',
      fewer: 'Alleen de eerste {{count}} tonen',
      resting: 'Wat vandaag beter kan wachten',
      explain:
        'Berekend met het geheugenmodel alsof je de kaart vandaag voor het laatst ziet vóór het tentamen. Kaarten die je vandaag fout hebt, komen ook nog terug.',
    },
    forecast: {
      title: 'Voorspelling door de tijd: kaarten die je op de tentamendag kent',
      first:
        'Dit is de eerste voorspelling. Elke studiedag komt er een bij, zodat je ziet of je vooruitgaat.',
      keep: 'Voorspelling als je het plan volgt',
      band: '8 van de 10 tentamens eindigen hierbinnen',
      stop: 'Als je die dag was gestopt',
      ahead: 'Als je het plan tot dan volgt en daarna stopt',
      stopColumn: 'Als je daarna niet meer leert',
      exam: 'Tentamen, {{day}}',
      day: 'Dag',
      until: 'Tot en met {{day}}',
    },
    worth: {
      title:
        'Wat tien minuten extra per dag opleveren, in kaarten op de tentamendag (gesimuleerd)',
      last_one:
        'Tien minuten extra op de laatste dag leveren ongeveer evenveel op als {{minutes}} extra minuten vandaag.',
      last_other:
        'Tien minuten extra op elk van de laatste {{count}} dagen leveren ongeveer evenveel op als {{minutes}} extra minuten vandaag.',
      cards: 'Kaarten',
    },
    load: {
      title: 'Verwachte drukte per dag, als je het plan volgt',
      exam: 'Tentamen',
      minutes: '{{count}} min',
      first: '{{cards}} nieuw',
      reviews: '{{cards}} herhaald',
    },
  },
  nextExam: {
    today: 'Tentamen vandaag',
    over: 'Tentamen voorbij: hoe verder?',
    inDays: 'Tentamen over {{count}} d',
    days: '{{count}} d',
    range: '{{when}}: {{low}}–{{high}}',
  },
  examReason: {
    later: 'De volgende goede dag zou {{day}} zijn; wachten tot dan levert minder op.',
    first:
      'eerste keer: ongeveer {{seen}} kans dat je dit op de tentamendag weet in plaats van 0, voor ongeveer {{count}} s.',
    review:
      'zonder herhaling weet je dit op de tentamendag met {{unseen}}; vandaag gezien met {{seen}}: +{{gain}} voor ongeveer {{count}} s.',
    safe: 'vandaag niet: {{unseen}} op de tentamendag zonder ernaar te kijken.',
    bestDay: 'De beste dag is {{day}}.',
    noDay: 'Tot dan is de tijd elders beter besteed.',
    done: 'vandaag beantwoord: ongeveer {{unseen}} op de tentamendag als je het niet meer ziet.',
  },
  planDone: {
    nothingLeft:
      'Niets uit je tentamenplan is vandaag nog een minuut waard: elke kaart wacht op een betere dag.',
    dayOff: 'Voor vandaag staan er geen minuten voor je tentamen gepland.',
    used_one: 'De minuut van vandaag voor je tentamen is op.',
    used_other: 'De {{count}} minuten van vandaag voor je tentamen zijn op.',
    tenMore:
      'Tien minuten extra leveren op de tentamendag ongeveer {{cards}} kaarten extra op (gesimuleerd).',
    add: 'Nog {{count}} minuten',
  },
  exam: {
    new: 'Nieuw tentamen',
    edit: 'Tentamen wijzigen',
    resit: 'Nieuw hertentamen',
    resitName: '{{name}}, hertentamen',
    defaultName: 'Tentamen',
    name: 'Naam',
    date: 'Datum',
    time: 'Tijd',
    minutes: 'Minuten per dag',
    language: 'Taal van het tentamen',
    nl: 'Nederlands',
    en: 'Engels',
    topics: 'Vakken',
    topicsChosen: '{{count}} van {{all}} onderwerpen',
    cards_one: '{{count, number}} kaart',
    cards_other: '{{count, number}} kaarten',
    weightOf: 'Hoe zwaar een kaart van ‘{{topic}}’ telt',
    times: '× {{times}}',
    weightExplain:
      'Een onderwerp waar het tentamen twee keer zoveel naar vraagt, telt dubbel: de kaarten komen eerder.',
    daysTitle: 'Weekdagen, laatste week en vrije dagen',
    ownDays: 'Elke weekdag heeft eigen minuten',
    weekMinutes: 'Minuten per weekdag',
    ownLastWeek: 'Andere minuten in de laatste week',
    lastWeek: 'Minuten per dag in de laatste week',
    lastWeekExplain:
      'In de simulatie leverde een kwart van de minuten verschuiven naar de laatste week 2 tot 4 procentpunt op als de tijd krap was, en niets als die ruim was.',
    dayOff: 'Vrije dag',
    addDayOff: 'Vrije dag toevoegen',
    removeDayOff: 'Toch studeren op {{day}}',
    daysOff: 'Vrije dagen',
    lightRepeats: 'Herhaal op dezelfde dag alleen wat ik niet wist',
    lightRepeatsExplain:
      'Dat spaart tijd voor andere kaarten. In de simulatie leverde het op de tentamendag 12 tot 25 procentpunt op als de tijd krap was, en hoogstens 0,4 als die ruim was; het is ook het deel waarover de simulatie het minst weet.',
    make: 'Plan maken',
    keep: 'Wijzigingen bewaren',
    cancel: 'Annuleren',
    problem: {
      name: 'Het tentamen heeft een naam nodig.',
      date: 'Geef de datum en de tijd van het tentamen.',
      past: 'Dat moment is voorbij. Kies een later moment.',
      topics: 'Kies minstens één onderwerp.',
      minutes: 'Geef minuten van 0 tot {{most}}, en op een van de dagen meer dan 0.',
    },
    today: 'Vandaag',
    tomorrow: 'Morgen',
    inDays_one: 'Over {{count}} dag',
    inDays_other: 'Over {{count}} dagen',
    over: 'Voorbij',
    state: {
      running: 'Gepland',
      finished: 'Afgerond',
      slowed: 'Afgerond, geen nieuwe kaarten',
      archived: 'Gearchiveerd',
    },
    editThis: 'Wijzigen of verzetten',
    finish: 'Eerder afronden',
    reopen: 'Toch weer plannen',
    settleAgain: 'Opnieuw kiezen hoe het verdergaat',
    makeResit: 'Kopiëren als hertentamen',
    delete: 'Verwijderen',
    settle: {
      title: 'Dit tentamen is voorbij. Hoe gaan de onderwerpen verder?',
      early:
        'Voor dit tentamen wordt dan niet meer gepland. Hoe gaan de onderwerpen verder?',
      cancel: 'Toch blijven plannen',
      finished: 'Blijven leren',
      slowed: 'Rustiger: geen nieuwe kaarten',
      archived: 'Archiveren: laten rusten',
      explain:
        'Wat je hebt geleerd, blijft bewaard. Een nieuw tentamen met deze onderwerpen haalt de kaarten terug.',
    },
    mark: {
      forecast: 'Voorspeld vóór het tentamen',
      foretold:
        'Ongeveer {{share}} van je kaarten, 8 van de 10 keer tussen {{low}} en {{high}} ({{day}})',
      noForecast: 'Voor dit tentamen is niets voorspeld.',
      own: 'Je cijfer',
      keep: 'Cijfer bewaren',
      explain:
        'Zoals je het kreeg: 7,5, 14/20, voldoende. Kaarten die je kent en een cijfer zijn niet hetzelfde.',
    },
    done: {
      made: '{{name}} is gemaakt',
      edited: '{{name}} is gewijzigd',
      copied: '{{name}} is gemaakt',
      settled: '{{name}} is gewijzigd',
      marked: 'Het cijfer van {{name}} is bewaard',
      deleted: '{{name}} is verwijderd',
      undone: 'Teruggenomen',
    },
    undoStale:
      'Er is niets teruggenomen: je tentamens zijn intussen in een ander tabblad gewijzigd. De knop noemt nu die wijziging.',
    undo: {
      made: 'Ongedaan maken: {{name}} gemaakt',
      edited: 'Ongedaan maken: {{name}} gewijzigd',
      copied: 'Ongedaan maken: {{name}} gemaakt',
      settled: 'Ongedaan maken: hoe {{name}} verdergaat',
      marked: 'Ongedaan maken: cijfer van {{name}}',
      deleted: 'Ongedaan maken: {{name}} verwijderd',
    },
  },
} as const
