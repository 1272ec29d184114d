import type { LaterMessages } from '../../messages'

/** Texts of the pages of topics, sources, terms and cards, in Dutch. */
export const library: Pick<
  LaterMessages,
  'topic' | 'library' | 'sources' | 'glossary' | 'source' | 'cardView' | 'ownNote'
> = {
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
    own: 'Deze kaart is van jezelf; ze rust op wat je hebt geschreven.',
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
  cardView: {
    missing: 'Deze kaart is er niet',
    missingText:
      'Misschien is ze uit het pakket gehaald. Wat je leerde, blijft in je geschiedenis.',
  },
  ownNote: {
    title: 'Mijn aantekening: {{title}}',
    explain:
      'Staat bij het antwoord, ook op de andere kaarten over hetzelfde (andere richting, ander gat). Wordt opgeslagen terwijl je typt, elk hoogstens {{most}} tekens; maak beide leeg om de aantekening weg te halen.',
    remark: 'Opmerking',
    mnemonic: 'Zo onthoud ik het',
    stored: 'Opgeslagen',
    refused:
      'Dit kon niet worden opgeslagen. Kopieer je tekst voordat je dit sluit; wat eerder is opgeslagen, staat er nog.',
    done: 'Klaar',
    shown: 'Mijn aantekening',
  },
}
