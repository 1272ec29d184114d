import type { LaterMessages } from '../../messages'

/** Texts of the ways to study and what is said at their end, in Dutch. */
export const rounds: Pick<
  LaterMessages,
  'done' | 'clock' | 'round' | 'summary' | 'topicWays'
> = {
  done: {
    title: 'Klaar voor vandaag',
    round: 'Deze ronde is klaar',
    nothingNew: 'Er is nu niets te doen.',
    answered_one: 'Je hebt vandaag {{count, number}} antwoord gegeven.',
    answered_other: 'Je hebt vandaag {{count, number}} antwoorden gegeven.',
    nextLearning:
      'Eén ding is nog vers: de volgende kaart komt over {{interval}} terug. Wacht erop, of laat haar liggen tot morgen.',
    nextLearningNow: 'Eén ding is nog vers: de volgende kaart komt zo terug.',
    tomorrow: 'Morgen',
    examMinutes_one: '{{count, number}} minuut voor je tentamen',
    examMinutes_other: '{{count, number}} minuten voor je tentamen',
    reviews_one: '{{count, number}} herhaling',
    reviews_other: '{{count, number}} herhalingen',
    newCards_one: '{{count, number}} nieuwe kaart',
    newCards_other: '{{count, number}} nieuwe kaarten',
    and: '{{first}} en {{second}}',
    tomorrowNothing: 'niets te doen',
    from: 'vanaf {{time}}',
  },
  clock: {
    behind:
      'De klok van deze computer staat op {{today}}, maar je nieuwste antwoord is van {{last}}. Liep de klok toen verkeerd en staat hij nu goed, dan kan Myodeck de datums herstellen.',
    redate: 'Herstel de datums',
  },
  round: {
    missed: 'Wat je vandaag miste',
    ahead: 'Vooruit leren',
    due: 'Aan de beurt in {{topic}}',
    new: 'Nieuwe kaarten in {{topic}}',
    topic: '{{topic}} oefenen',
    counts: 'Je antwoorden tellen gewoon mee.',
    countsEarly: 'Deze kaarten zijn nog niet aan de beurt; je antwoorden tellen mee.',
    practising: 'Oefening: de beoordeling van deze kaart verandert de planning niet.',
    end: 'Stoppen',
    endLong: 'Stoppen met deze ronde',
  },
  summary: {
    today: 'Vandaag tot nu toe',
    round: 'Deze ronde',
    answers_one:
      '{{count, number}} antwoord in {{time}}, waarvan {{right, number}} geweten.',
    answers_other:
      '{{count, number}} antwoorden in {{time}}, waarvan {{right, number}} geweten.',
    begun_one: '{{count, number}} nieuwe kaart begonnen.',
    begun_other: '{{count, number}} nieuwe kaarten begonnen.',
    stronger_one:
      '{{count, number}} kaart blijft nu langer hangen: {{after}} in plaats van {{before}}.',
    stronger_other:
      '{{count, number}} kaarten blijven nu langer hangen: meestal {{after}} in plaats van {{before}}.',
    forgotten_one:
      '{{count, number}} kaart was vergeten en begint opnieuw met korte stappen.',
    forgotten_other:
      '{{count, number}} kaarten waren vergeten en beginnen opnieuw met korte stappen.',
    practised_one:
      '{{count, number}} antwoord was oefening en veranderde niets aan de planning.',
    practised_other:
      '{{count, number}} antwoorden waren oefening en veranderden niets aan de planning.',
    missed: 'Gemist',
    times: '{{count, number}} keer',
    more: 'en nog {{count, number}}',
    studyMissed: 'Alleen leren wat ik miste',
    ahead: 'Vooruit leren',
    learn: 'Nieuw leren: {{topic}}',
    practiceExam: 'Oefententamen',
    back: 'Terug naar wat aan de beurt is',
  },
  topicWays: {
    title: '“{{topic}}” leren',
    due_one: 'Wat aan de beurt is ({{count, number}} kaart)',
    due_other: 'Wat aan de beurt is ({{count, number}} kaarten)',
    new_one: 'Nieuw leren: {{count, number}} kaart',
    new_other: 'Nieuw leren: de volgende {{count, number}} kaarten',
    newExplain: 'Ze komen boven op de daglimiet voor nieuwe kaarten.',
    practise_one: 'De kaart oefenen',
    practise_other: 'Alle {{count, number}} kaarten oefenen',
    practiseExplain:
      'Je antwoorden staan in de geschiedenis en veranderen niets aan de planning.',
    print: 'Het hele onderwerp lezen',
    close: 'Sluiten',
  },
}
