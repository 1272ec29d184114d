import type { LaterMessages } from '../../messages'

/** Texts of the kinds of card that are fetched late, and their figures, in Dutch. */
export const kinds: Pick<LaterMessages, 'kinds' | 'figure'> = {
  kinds: {
    yourAnswer: 'Jouw antwoord',
    numberHint: 'Een getal, met of zonder de eenheid.',
    rangeHint: 'Twee getallen, met of zonder de eenheid.',
    typeNumber:
      'Dit is niet als getal te lezen. Typ een getal, of maak het veld leeg om het antwoord te zien.',
    typeWord: 'Typ een woord, of maak het veld leeg om het antwoord te zien.',
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
    order: {
      list: 'Stappen',
      how: 'Sleep de stappen, of klik er een aan en dan de plaats. Toetsen: ↑ ↓ kiezen, spatie pakt op en legt neer, {{enter}}.',
      checks: 'Enter controleert',
      goesOn: 'Enter gaat verder',
      at: '{{text}}: plaats {{position}} van {{total}}.',
      picked:
        'Opgepakt: {{text}}, plaats {{position}} van {{total}}. De pijltoetsen verplaatsen de stap.',
      put: 'Neergelegd: {{text}}, plaats {{position}} van {{total}}.',
      back: 'Terug op de oude plaats: {{text}}, plaats {{position}} van {{total}}.',
      right: 'De juiste volgorde',
      stood: 'bij jou op {{position}}',
      free: 'in willekeurige volgorde',
    },
    case: {
      steps: 'Stappen',
      step: 'Stap {{step}} van {{total}}',
      stepWas: 'Stap {{step}}: {{outcome}}.',
      next: 'Volgende stap',
      finish: 'Naar de uitslag',
      judge: 'Wist je het?',
      yes: 'Ja',
      no: 'Nee',
      beneath: 'Kaarten onder deze stap:',
      sum: '{{right}} van de {{total}} stappen goed.',
      round: 'Kaarten onder “{{title}}”',
      studyBeneath_one: 'Beoordeel als Opnieuw en leer de kaart eronder',
      studyBeneath_other:
        'Beoordeel als Opnieuw en leer de {{count, number}} kaarten eronder',
    },
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
