import type { LaterMessages } from '../../messages'

/** Texts about shipped cards in the student's own words, in Dutch. */
export const ownVersion: Pick<LaterMessages, 'ownVersion'> = {
  ownVersion: {
    mark: 'Eigen versie',
    outdated: 'Eigen versie: de stapel is sindsdien veranderd',
    compare: 'Tekst van de stapel',
    compareTitle: 'De tekst van de stapel bij ‘{{title}}’',
    edit: 'Bewerk',
    close: 'Sluit',
    heading: 'Kaart bewerken',
    explain:
      'Zeg het in je eigen woorden. Het soort kaart, de goede antwoorden en de getallen blijven, en ook wat je ervan weet. Teksten waar je afblijft, volgen de stapel.',
    right: '{{option}} (goed)',
    shipped: 'In de stapel staat',
    take: 'Neem de tekst van de stapel',
    takeOf: 'Neem de tekst van de stapel: {{field}}',
    takeBack: 'Terug naar de tekst van de stapel',
    redo: 'Doe het toch',
    decide: 'Bekijk ze allebei: {{field}}',
    changed:
      'De tekst van de stapel is veranderd sinds je de jouwe schreef. Bekijk ze allebei.',
    held: 'De tekst van de stapel is veranderd en hoort nu misschien bij iets anders. De kaart toont hem tot je ze allebei hebt bekeken.',
    homeless: 'De kaart heeft voor deze tekst van jou geen plek meer.',
    yours: 'De jouwe',
    then: 'De stapel toen',
    now: 'De stapel nu',
    keep: 'Houd de mijne',
    putAway: 'Doe hem weg',
    outcome: {
      draftKept: 'Als concept onthouden. Het blijft als je dit tabblad sluit.',
      saved: 'Bewaard. Zo staat het voortaan op de kaarten.',
      notSaved: 'Nog niet bewaard: er past iets niet.',
      refused: 'Dit kon niet worden opgeslagen. Wat je hebt getypt, staat er nog.',
      discarded: 'Wijzigingen weggegooid.',
      takenBack: 'De kaarten tonen weer de tekst van de stapel.',
      undone: 'Ongedaan gemaakt.',
    },
  },
}
