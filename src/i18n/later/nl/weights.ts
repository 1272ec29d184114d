import type { LaterMessages } from '../../messages'

/** Texts of the weights fitted to one's own answers, in Dutch. */
export const weights: Pick<LaterMessages, 'weights'> = {
  weights: {
    title: 'Je eigen gewichten',
    row: 'Hoe jouw geheugen vervaagt',
    explain:
      'Hoe snel een herinnering vervaagt, verschilt per persoon. Vanaf {{fewest, number}} herhalingen kan Myodeck de 21 gewichten van zijn geheugenmodel afstemmen op jouw antwoorden, op deze computer en naast de pagina. In simulaties is dat ongeveer 1 punt waard op de dag van het tentamen; bij mensen is het niet gemeten.',
    count:
      '{{count, number}} van de {{fewest, number}} herhalingen. Een herhaling is het eerste antwoord van een dag op een kaart die niet nieuw was.',
    enough_one: '{{count, number}} herhaling om van te leren.',
    enough_other: '{{count, number}} herhalingen om van te leren.',
    start: 'Stem af op mijn antwoorden',
    again: 'Stem opnieuw af',
    running: 'Afstemmen op je antwoorden',
    switching: 'Het geheugen van elke kaart wordt berekend',
    cancel: 'Annuleer',
    better:
      'De nieuwste helft van je herhalingen wordt beter voorspeld door gewichten die op de eerdere zijn afgestemd.',
    notBetter:
      'Gewichten die op je oudere herhalingen zijn afgestemd, voorspellen de nieuwere niet beter dan de huidige. Er verandert niets; probeer het opnieuw als je er meer hebt.',
    use: 'Gebruik mijn eigen gewichten',
    leave: 'Laat het zoals het is',
    inForce:
      'Je eigen gewichten zijn in gebruik, op {{date}} afgestemd op {{count, number}} herhalingen.',
    inForceUnknown: 'Er zijn eigen gewichten in gebruik.',
    switched_one:
      'Van {{count, number}} kaart is het geheugen nu daarmee berekend. De datums blijven zoals ze zijn; de volgende antwoorden gebruiken ze.',
    switched_other:
      'Van {{count, number}} kaarten is het geheugen nu daarmee berekend. De datums blijven zoals ze zijn; de volgende antwoorden gebruiken ze.',
    back: 'Terug naar de vorige gewichten',
    backStandard: 'Terug naar de standaardgewichten',
    cannot:
      'Deze browser kan het afstemmen niet uitvoeren: {{reason}}. Al het andere werkt als voorheen.',
    failed: 'Het is niet gelukt en er is niets veranderd: {{reason}}',
    table: 'Ervoor en erna',
    measure: 'Wat',
    before: 'Ervoor',
    after: 'Afgestemd',
    expected: 'Verwacht te weten',
    known: 'Echt geweten',
    logLoss: 'Fout van de voorspelling (log loss, lager is beter)',
    first: 'Eerste interval na {{grade}}, voor 90% kans',
  },
}
