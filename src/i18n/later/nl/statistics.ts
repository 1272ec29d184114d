import type { LaterMessages } from '../../messages'

/** Texts of the statistics, in Dutch. */
export const statistics: Pick<LaterMessages, 'statistics'> = {
  statistics: {
    counting: 'Je antwoorden worden geteld: {{share}} klaar. Dit gebeurt één keer.',
    nothing:
      'Er valt nog niets te tellen. Na een paar antwoorden zie je hier wat je deed, wat je weet en wat er komt.',
    start: 'Begin met studeren',
    deck: 'Kaarten',
    allDecks: 'Alle kaarten',
    wholeSubject: '{{name}}: alle onderwerpen',
    period: 'Periode',
    lastDays: 'Laatste {{count, number}} dagen',
    allTime: 'Alles',
    today: 'Vandaag',
    answersToday: 'antwoorden vandaag',
    timeToday: 'gestudeerd vandaag',
    newToday: 'nieuwe kaarten vandaag',
    rightToday: 'geweten vandaag',
    streak: 'op rij',
    days_one: '{{count, number}} dag',
    days_other: '{{count, number}} dagen',
    longest_one: 'langst: {{count, number}} dag',
    longest_other: 'langst: {{count, number}} dagen',
    savePng: 'Bewaar als afbeelding',
    savePngOf: 'Bewaar als afbeelding: {{title}}',
    saveCsv: 'Bewaar de getallen (CSV)',
    saveCsvOf: 'Bewaar de getallen (CSV): {{title}}',
    asTable: 'Als tabel',
    day: 'Dag',
    todayShort: 'vandaag',
    answers: 'Antwoorden',
    answersOf_one: '{{count, number}} antwoord',
    answersOf_other: '{{count, number}} antwoorden',
    repeats: 'Herhalingen',
    fresh: 'Nieuwe kaarten',
    minutes: 'Minuten',
    dueCards: 'Kaarten aan de beurt',
    cards: 'Kaarten',
    card: 'Kaart',
    topic: 'Onderwerp',
    known: 'Deel geweten',
    right: 'Geweten',
    wrong: 'Vergeten',
    reviewsOf: 'Herhalingen',
    forgotten: 'Vergeten',
    learned: 'Geleerd',
    solid: 'Voor 3 weken of langer',
    secondsClass: '{{class}} seconden',
    under: 'onder {{value}}',
    from: 'vanaf {{value}}',
    shareOf: '{{share}} ({{right, number}} van {{of, number}})',
    noneYet: 'nog geen',
    noCards: 'Je hebt hiervan nog geen kaart beantwoord.',
    nothingInPeriod: 'In deze periode is niets beantwoord.',
    calendar: {
      title: 'Studiedagen',
      meaning:
        'Je studeerde op {{studied}}, hoogstens {{longest}} op rij; hoe groter een vierkant, hoe meer antwoorden die dag.',
    },
    reviews: {
      title: 'Antwoorden',
      meaning_one: 'Je gaf in deze periode {{count, number}} antwoord.',
      meaning_other: 'Je gaf in deze periode {{count, number}} antwoorden.',
    },
    time: {
      title: 'Tijd',
      meaning:
        'Je studeerde {{total}} in deze periode, gemiddeld {{average}} per studiedag.',
    },
    forecast: {
      title: 'Wat eraan komt',
      meaning_one:
        'Er komt {{count, number}} herhaling in de getoonde tijd, als je niets nieuws leert; wat had moeten komen telt vandaag mee.',
      meaning_other:
        'Er komen {{count, number}} herhalingen in de getoonde tijd, als je niets nieuws leert; wat had moeten komen telt vandaag mee.',
      none: 'Geen kaart die je hebt geleerd is in deze tijd aan de beurt.',
    },
    retention: {
      title: 'Geweten bij terugkomst',
      what: 'Hoeveel kaarten je nog wist toen ze op een andere dag terugkwamen.',
      meaning:
        'Kwam een kaart terug, dan wist je haar nog in {{share}} van de gevallen; de planning mikt op {{desired}}.',
      meaningDiffers:
        'Kwam een kaart terug, dan wist je haar nog in {{share}} van de gevallen; de planning mikt gemiddeld op {{desired}}, want je vakken en onderwerpen verschillen: {{least}} tot {{most}}.',
      young: 'Interval onder 3 weken',
      mature: '3 weken of langer',
      all: 'Alle',
      goal: 'doel: {{share}}',
      none: 'Er is nog niets op een andere dag teruggekomen. Vanaf morgen zie je hier hoeveel je ervan nog wist.',
    },
    knowledge: {
      title: 'Wat je weet',
      meaning:
        'Je hebt {{learned}} kaarten geleerd, en {{solid}} daarvan blijven drie weken of langer hangen.',
    },
    recall: {
      title: 'Hoe goed je het vandaag weet',
      meaning:
        'Werd je vandaag alles gevraagd, dan wist je ongeveer {{expected}} van de {{cards}} kaarten.',
      column: 'Kans dat je het weet',
    },
    topics: {
      title: 'Zwakste onderwerpen',
      meaning:
        'Van wat je hebt geleerd weet je “{{topic}}” het minst goed: vandaag {{share}}.',
    },
    hardest: {
      title: 'Moeilijkste kaarten',
      what: 'Kaarten die je was vergeten toen ze terugkwamen.',
      meaning_one: 'Je vergat “{{title}}” het vaakst: {{count, number}} keer.',
      meaning_other: 'Je vergat “{{title}}” het vaakst: {{count, number}} keer.',
      none: 'Je hebt geen kaart vergeten die terugkwam.',
      links: 'Open een kaart',
    },
    stability: {
      title: 'Hoe lang het blijft hangen',
      meaning:
        '{{long}} van de {{cards}} kaarten blijven drie weken of langer hangen; na die tijd zou je er nog 9 van de 10 weten.',
      column: 'Blijft hangen',
      day: 'minder dan een dag',
      week: 'een dag tot een week',
      weeks: 'één tot 3 weken',
      months: '3 weken tot 3 maanden',
      year: '3 maanden tot een jaar',
      longer: 'een jaar of langer',
    },
    difficulty: {
      title: 'Moeilijkheid',
      meaning:
        '{{hard}} van de {{cards}} kaarten zijn moeilijk voor jou (7 of meer van 10).',
      column: 'Moeilijkheid',
    },
    pace: {
      title: 'Tijd per antwoord',
      meaning: 'Een antwoord kostte je gemiddeld {{average}}.',
      column: 'Seconden',
    },
    hours: {
      title: 'Uur van de dag',
      meaning:
        'Je antwoordt het meest vanaf {{hour}}, en weet dan {{share}} van de antwoorden.',
      column: 'Uur',
    },
  },
}
