import type { LaterMessages } from '../../messages'

/** Texts of the settings of single decks, in Dutch. */
export const decksSettings: Pick<LaterMessages, 'deckSettings'> = {
  deckSettings: {
    group: 'Afzonderlijke vakken en onderwerpen',
    title: 'Waar een vak of onderwerp afwijkt',
    explain:
      'Een leeg veld is zoals overal. Grenzen gelden naast die voor alle kaarten, en wat bij een onderwerp staat, gaat voor wat bij zijn vak staat. Een tentamenplan houdt zich aan zijn minuten, niet aan deze grenzen.',
    none: 'Elk vak en elk onderwerp is zoals overal.',
    add: 'Vak of onderwerp',
    choose: 'Kies …',
    table: 'Instellingen van afzonderlijke vakken en onderwerpen',
    deck: 'Vak of onderwerp',
    newPerDay: 'Nieuw per dag',
    reviewsPerDay: 'Herhalingen per dag',
    desiredRetention: 'Gewenste geheugenkans',
    newOrder: 'Nieuwe kaarten komen',
    field: '{{setting}}: {{deck}}',
    everywhere: 'zoals overal',
    first: 'vóór alle andere',
    last: 'na alle andere',
    remove: '{{deck}}: weer zoals overal',
    removed: '{{deck}} is weer zoals overal.',
    gone: '{{deck}} (bestaat niet meer)',
  },
}
