import type { LaterMessages } from '../../messages'

/** Texts of the daily reminder and its setting, in Dutch. */
export const reminder: Pick<LaterMessages, 'reminder'> = {
  reminder: {
    title: 'Tijd voor je kaarten',
    label: 'Dagelijkse herinnering',
    explain:
      'Een melding van de browser op dit tijdstip, als de browser open is en er iets te studeren valt. Een klik erop opent Studeren.',
    on: 'Herinner me elke dag',
    time: 'Tijdstip van de herinnering',
    off: 'uit',
    refused: 'De browser mag geen meldingen tonen, dus er komt geen herinnering.',
    lost: 'De browser mag geen meldingen meer tonen: er komt geen herinnering.',
    allow: 'Meldingen toestaan',
  },
}
