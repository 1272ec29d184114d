import type { LaterMessages } from '../../messages'

/** Texts of the welcome, in Dutch. */
export const welcome: Pick<LaterMessages, 'welcome'> = {
  welcome: {
    title: 'Welkom bij Myodeck',
    what: 'Flashcards over spierhypertrofie voor tentamens fysiotherapie. Je ziet een vraag, bedenkt het antwoord, kijkt het na en zegt hoe goed je het wist. Elke kaart komt terug vlak voordat je het antwoord zou vergeten.',
    deck: '{{cards}} kaarten over {{topics}} onderwerpen, in het Nederlands en het Engels, elk met het artikel waarop ze berust.',
    start: 'Begin met studeren',
    language: 'Taal',
    languageText:
      'Van het programma en van de kaarten. Je kunt altijd wisselen, en één kaart zet je met één toets om.',
    subjects: 'Vakken',
    subjectsText:
      'Wat je weglaat, brengt geen nieuwe kaarten tot je het weer kiest, hier of in de instellingen. Minstens één vak blijft.',
    subjectCards_one: '{{count, number}} kaart',
    subjectCards_other: '{{count, number}} kaarten',
    exam: 'Je tentamen',
    examText:
      'Met een datum en de minuten die je hebt, kiest Myodeck elke dag de kaarten die je resultaat het meest zouden moeten verhogen, en zegt het wat je kunt verwachten. In de simulatie leverde dat in dezelfde minuten 0 tot 5 procentpunt meer op dan de best met de hand afgestelde instellingen van andere programma’s, en 1 tot 25 meer dan hun standaardinstellingen.',
    examDate: 'Datum van het tentamen',
    examPlan: 'Maak mijn plan',
    examSkip: 'Mag later: zonder tentamen komen de kaarten gewoon op hun dag.',
    examThere: 'Je plan voor “{{name}}”',
    tab: 'Nieuwe tabbladen en de werkbalk',
    tabText_one:
      'Elk nieuw tabblad begint met een kaart. Vanaf je tweede dag is het na {{count, number}} kaart weer van jou, met meteen de zoekmachine van de browser.',
    tabText_other:
      'Elk nieuw tabblad begint met een kaart. Vanaf je tweede dag is het na {{count, number}} kaarten weer van jou, met meteen de zoekmachine van de browser.',
    popupText:
      'De knop in de werkbalk opent een kaart voor twee losse minuten; het getal erop is wat er vandaag te doen is. Zet hem vast: het puzzelstukje in de werkbalk, dan de punaise naast Myodeck.',
    tabSettings: 'Minder kaarten per tabblad, of geen: Instellingen',
    privacy: 'Alleen van jou',
    privacyText: 'Geen account, geen netwerk: wat je leert, blijft in deze browser.',
    removal: 'Verwijder je de extensie, dan is alles weg. Exporteer dus af en toe.',
    keys: 'Toetsen',
    keysText:
      'Alles kan met de muis. Met het toetsenbord gaat het sneller, en wie VS Code kent, vindt dezelfde toetsen.',
    keysStudy: 'Tijdens het studeren',
    keysCode: 'Zoals in VS Code',
    help: 'Hoe Myodeck bepaalt wat terugkomt',
  },
}
