import type { LaterMessages } from '../../messages'

/** Texts of the settings, in Dutch. */
export const settings: Pick<LaterMessages, 'settings'> = {
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
    search: 'Zoek in de instellingen',
    sections: 'Onderdelen',
    found_one: '{{count, number}} instelling gevonden',
    found_other: '{{count, number}} instellingen gevonden',
    on: 'aan',
    off: 'uit',
    group: {
      day: 'Elke dag',
      memory: 'Geheugen',
      answering: 'Beoordelen',
      newTab: 'Nieuw tabblad',
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
    newTab: {
      label: 'Myodeck in een nieuw tabblad',
      explain:
        'Blijft Myodeck weg, dan toont de browser zijn eigen nieuwe tabblad. De knop in de werkbalk heeft je kaarten altijd.',
      firefox:
        'Firefox laat een extensie zijn eigen nieuwe tabblad niet openen; blijft Myodeck weg, dan zie je een rustige pagina met een zoekveld.',
      cards: 'Altijd',
      due: 'Alleen als er kaarten te doen zijn',
      never: 'Nooit',
    },
    cardsPerTab: {
      label: 'Kaarten per nieuw tabblad',
      explain:
        'Na zoveel antwoorden maakt een nieuw tabblad plaats voor waar je het voor opende; met Enter studeer je door. Telt vanaf je tweede studiedag.',
      none: 'geen grens',
    },
    textSize: {
      label: 'Tekstgrootte',
      explain: 'Van het hele programma, ook van het venstertje in de werkbalk.',
    },
    motion: {
      label: 'Beweging',
      explain: 'Of onderdelen in beeld schuiven of er meteen staan.',
      system: 'Zoals het systeem vraagt',
      reduce: 'Altijd beperkt',
    },
    twoGrades: {
      label: 'Beoordelen met twee knoppen',
      explain:
        'Alleen Opnieuw en Goed: 1 is Opnieuw, 2 en 3 zijn Goed. Er valt minder te kiezen; de intervallen passen zich iets trager aan jou aan.',
    },
    sounds: {
      label: 'Geluiden',
      explain:
        'Een zachte toon als een antwoord goed of fout was, en een aan het eind. Er klinkt niets voordat je een toets indrukt of klikt.',
    },
    file: {
      export: 'Instellingen exporteren',
      import: 'Instellingen importeren',
      hint: 'Sneltoetsen hebben een eigen bestand, en een volledige back-up bevat alles.',
      imported: 'Geïmporteerd: de instellingen zijn die van het bestand.',
      refused: 'Niet geïmporteerd, er is niets gewijzigd: {{reason}}',
      notJson: 'het bestand kan niet als JSON worden gelezen.',
      foreign: 'het bevat geen instellingen van Myodeck.',
      backup:
        'het is een volledige back-up; gebruik “Herstel uit een bestand” hieronder.',
      newer: 'het komt uit een nieuwere Myodeck. Werk eerst de extensie bij.',
      invalid: 'er staat iets in dat niet klopt ({{detail}}).',
    },
    suspended: {
      title: 'Stilgezette kaarten',
      explain: 'Kaarten die je hebt stilgezet, komen pas terug als jij ze terughaalt.',
    },
  },
}
