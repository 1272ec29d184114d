import type { LaterMessages } from '../../messages'

/** Texts of "Why this card", in Dutch. */
export const cardInfo: Pick<LaterMessages, 'cardInfo'> = {
  cardInfo: {
    tags: 'Je labels: {{tags}}',
    why: {
      new: 'Deze kaart is nieuw voor je: nummer {{position}} in de leervolgorde.',
      step: 'Je bent deze kaart aan het leren: ze komt dezelfde dag terug, vanaf {{time}}.',
      dueToday: 'Deze kaart is vandaag aan de beurt.',
      overdue_one: 'Deze kaart is sinds gisteren aan de beurt.',
      overdue_other: 'Deze kaart is al {{count, number}} dagen aan de beurt.',
      corrected:
        'Deze kaart is verbeterd sinds je haar leerde, daarom komt ze één keer terug.',
      later: 'Deze kaart is nog niet aan de beurt: ze komt terug op {{date}}.',
      buried: 'Deze kaart is weggelegd tot {{date}}.',
      suspended: 'Deze kaart is stilgezet: ze blijft weg tot je haar terughaalt.',
      round: 'Je koos haar zelf: {{round}}.',
    },
    retrievability: 'Je weet het vandaag',
    recall: {
      sure: 'vrijwel zeker',
      likely: 'zeer waarschijnlijk',
      probably: 'waarschijnlijk',
      doubtful: 'misschien',
      forgotten: 'waarschijnlijk niet',
    },
    stability: 'Blijft hangen',
    stabilityMeans: 'daarna zou je het nog 9 van de 10 keer weten',
    difficultyLabel: 'Moeilijkheid',
    outOfTen: '{{value}} van 10',
    difficulty: {
      easy: 'makkelijk voor jou',
      middling: 'gemiddeld',
      hard: 'moeilijk voor jou',
    },
    due: 'Aan de beurt',
    dueText: '{{date}} ({{away}})',
    notYet: 'zodra ze aan de beurt komt',
    answers: 'Tot nu toe',
    answered_one: 'één keer beantwoord',
    answered_other: '{{count, number}} keer beantwoord',
    neverLapsed: 'nooit vergeten',
    lapsed_one: 'één keer vergeten',
    lapsed_other: '{{count, number}} keer vergeten',
    today: 'vandaag',
    dueOn: 'terug op {{date}}',
    curveLabel_one:
      'Vergeetcurve na {{count, number}} antwoord: je weet het vandaag met {{recall}}. Aan de beurt: {{due}}.',
    curveLabel_other:
      'Vergeetcurve na {{count, number}} antwoorden: je weet het vandaag met {{recall}}. Aan de beurt: {{due}}.',
    curveReset: 'Vergeetcurve tot de kaart opnieuw begon: sindsdien is ze nieuw.',
    curveCaption:
      'Hoe waarschijnlijk je het wist, vanaf je eerste antwoord. Een stip is een antwoord; het gestreepte deel is wat er gebeurt als je niets doet.',
    noCurve: 'De vergeetcurve begint met je eerste antwoord.',
  },
}
