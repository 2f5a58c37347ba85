import type { Alarmsoort } from '@casushuis/handvat'

/** What the house noticed itself, and what to do about it. */
export const alarmTeksten = {
  titel: (aantal: number) => (aantal === 1 ? 'Er is een alarm' : `Er zijn ${aantal} alarmen`),
  sinds: (moment: string) => `Opgemerkt op ${moment}.`,
  over: (onderwerp: string) => `Het gaat om: ${onderwerp}`,
  eerder: 'Eerdere alarmen',
  voorbij: (soort: string, van: string, tot: string) => `${soort}: van ${van} tot ${tot}`,
  soorten: {
    logboekGebroken: {
      naam: 'Het logboek klopt niet meer',
      uitleg:
        'In het logboek is iets veranderd, weggehaald of tussengevoegd buiten het systeem om. Laat de beheerder van de database uitzoeken wie erbij kon, en bewaar een kopie van de database en van de controlepunten.',
    },
    kalenderBlijftAchter: {
      naam: 'De kalender loopt achter',
      uitleg:
        'Archiveren of vernietigen is niet gelukt. Het systeem probeert het opnieuw. Blijft dit staan, vraag dan de beheerder om in de logregels van de server te kijken.',
    },
  } satisfies Record<Alarmsoort, { readonly naam: string; readonly uitleg: string }>,
} as const
