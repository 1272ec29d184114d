import type { LaterMessages } from '../../messages'

/** Texts of the dialogs of Study, in Dutch. */
export const dialogs: Pick<LaterMessages, 'unknownAddress' | 'report' | 'redate'> = {
  unknownAddress: {
    text: 'Myodeck kent geen scherm “{{address}}”. Je kaarten zijn veilig.',
    openStudy: 'Studeren openen',
  },
  report: {
    title: 'Meld een fout in deze kaart',
    explain:
      'Myodeck verstuurt zelf niets. Kopieer deze tekst, schrijf erbij wat er niet klopt, en stuur het naar je docent of naar de makers van Myodeck.',
    text: 'Tekst van de melding',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    close: 'Sluiten',
    card: 'Kaart',
    version: 'Versie van de stapel',
    language: 'Taal',
    ownWords:
      'Ik heb teksten van deze kaart gewijzigd: hieronder staat mijn eigen versie.',
    question: 'Vraag',
    answer: 'Antwoord',
    explanation: 'Uitleg',
    wrong: 'Wat er niet klopt',
  },
  redate: {
    title: 'De datums herstellen?',
    today: 'Vandaag, volgens de klok van deze computer',
    last: 'Studiedag van je nieuwste antwoord',
    check:
      'Kijk eerst of de klok van deze computer goed staat. Is het vandaag echt {{today}}? Zo niet, annuleer dan en zet de klok goed.',
    explain:
      'Alles wat je op een latere dag hebt beantwoord, telt dan als vandaag beantwoord, en je kaarten komen daarnaar terug. Dit kun je niet terugnemen.',
    confirm: 'Herstel ze nu',
    cancel: 'Annuleren',
  },
}
