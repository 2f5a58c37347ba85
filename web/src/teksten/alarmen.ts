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
    kalenderWacht: {
      naam: 'De kalender wacht op de manager',
      uitleg:
        'Het systeem zou dossiers archiveren of vernietigen, en twijfelt of dat klopt. Er is nog niets gedaan. De manager ziet bij Sturingsinformatie waarom, en kan de kalender laten doorgaan.',
    },
    klokWijktAf: {
      naam: 'De klok wijkt af',
      uitleg:
        'De klok van de server en die van de database geven een andere tijd. Termijnen en rechten hangen van de klok af. Laat de technisch beheerder de klok gelijkzetten.',
    },
    vernietigdeTeruggekomen: {
      naam: 'Een oude kopie van de database is teruggezet',
      uitleg:
        'Daarin stonden dossiers die al vernietigd waren. Het systeem heeft ze bij de start opnieuw vernietigd. Wat na die kopie is vastgelegd, is er niet meer. Ga na wie de kopie heeft teruggezet en of dat de bedoeling was.',
    },
    casusOnleesbaar: {
      naam: 'Een casus is niet te lezen',
      uitleg:
        'De sleutel van deze casus ontbreekt of is beschadigd, of er is niet meer te lezen over wie de casus gaat. De rest werkt gewoon. Laat de technisch beheerder nakijken wat er is gebeurd, en de sleutel terugzetten uit een kopie van de map met sleutels.',
    },
    datSleutelNietVernietigd: {
      naam: 'Een oude zoeksleutel is er nog',
      uitleg:
        'Na een vernietiging kon de sleutel niet weg waarmee de dat-check mensen herkent. Met een oude kopie van de database is dan nog na te gaan dat iemand bekend was. Het systeem probeert het elk kwartier opnieuw. Laat de technisch beheerder nakijken of de map met sleutels beschrijfbaar is.',
    },
    sleutelNietVernietigd: {
      naam: 'Een vernietiging is niet af',
      uitleg:
        'Een dossier is weg, maar de sleutel ervan kon niet worden vernietigd. Met een oude kopie van de database is het dan nog te lezen. Het systeem probeert het elk kwartier opnieuw. Laat de technisch beheerder nakijken of de map met sleutels beschrijfbaar is.',
    },
  } satisfies Record<Alarmsoort, { readonly naam: string; readonly uitleg: string }>,
} as const
