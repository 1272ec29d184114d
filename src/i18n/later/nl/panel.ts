import type { LaterMessages } from '../../messages'

/** Texts of the panel, in Dutch. */
export const panel: Pick<LaterMessages, 'panelContent' | 'history'> = {
  panelContent: {
    noCard: 'Er is nu geen kaart te zien.',
  },
  history: {
    when: 'Wanneer',
    what: 'Wat',
    next: 'Terug over',
    took: 'Tijd',
    empty: 'Je hebt deze kaart nog niet beantwoord.',
    takenBack: 'teruggenomen',
    answer: 'Beantwoord',
    suspend: 'Stilgezet',
    unsuspend: 'Teruggehaald',
    bury: 'Weggelegd',
    buriedBySibling: 'Weggelegd: haar zusterkaart is beantwoord',
    flag: 'Gemarkeerd',
    unflag: 'Markering verwijderd',
    tag: 'Label “{{tag}}” erop',
    untag: 'Label “{{tag}}” eraf',
    corrected: 'Gecorrigeerd door een nieuwe versie van de kaarten',
    redate: 'Datums gecorrigeerd na een verkeerde klok',
    reset: 'Opnieuw begonnen',
    setDue: 'Datum gekozen',
    practice: 'Oefening: de planning bleef zoals ze was',
    refit: 'Geheugen berekend met andere gewichten; de datum bleef',
  },
}
