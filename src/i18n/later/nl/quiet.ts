import type { LaterMessages } from '../../messages'

/** Texts of a new tab that shows no card, in Dutch. */
export const quiet: Pick<LaterMessages, 'quiet'> = {
  quiet: {
    enough: {
      title_one: '{{count, number}} kaart gedaan in dit tabblad',
      title_other: '{{count, number}} kaarten gedaan in dit tabblad',
      text_one:
        'De rest van dit tabblad is voor jou. Voor vandaag is er nog {{count, number}} kaart.',
      text_other:
        'De rest van dit tabblad is voor jou. Voor vandaag zijn er nog {{count, number}} kaarten.',
    },
    never: {
      title: 'Dit tabblad is voor jou',
      text: 'Je koos ervoor geen kaarten te zien in nieuwe tabbladen. De knop in de werkbalk heeft ze altijd.',
    },
    nothingDue: {
      title: 'Er is niets te doen',
      text: 'Je koos ervoor alleen kaarten in nieuwe tabbladen te zien als er iets te doen is.',
    },
    keep: 'Doorstuderen',
    open: 'Open Myodeck',
    searchLabel: 'Zoek op het web met de zoekmachine van je browser',
    search: 'Zoeken',
    ownNewTab: 'Het nieuwe tabblad van de browser zelf',
    firefox:
      'Wil je nieuwe tabbladen aan Firefox teruggeven, kies dan Firefox-startpagina onder Instellingen › Startpagina › Nieuwe tabbladen.',
  },
}
