/** That the mandate of the leidende partij ended midway, and what can be done (P3). */
export const stilstandTeksten = {
  titel: 'Het ZVH mag niet verder met deze casus',
  uitleg:
    'Uw organisatie leidt deze casus. Haar bevoegdheidsverlening aan het ZVH is geëindigd. De procesregisseur ziet de casus niet meer en kan er niets meer in doen.',
  kies: (dag: string) =>
    `Laat de bevoegdheid opnieuw vastleggen, of beëindig de casus. Doet u niets, dan kan de manager van het ZVH de casus vanaf ${dag} beëindigen.`,
  kiesOfDraagOver: (dag: string) =>
    `Laat de bevoegdheid opnieuw vastleggen, draag de casus over aan een deelnemer van het laatste overleg, of beëindig hem. Doet u niets, dan kan de manager van het ZVH de casus vanaf ${dag} beëindigen.`,
  knop: 'Casus beëindigen',
  overdragen: 'Casus overdragen',
  overdragenUitleg:
    'De andere organisatie krijgt de casusregie. Het ZVH werkt daarna namens haar verder, op haar bevoegdheidsverlening. Uw eigen gegevens blijven van u.',
  overdragenAan: 'Welke organisatie neemt de casus over?',
  overdragenWaarom: 'Waarom gaat de casus naar deze organisatie?',
  overdragenWaaromUitleg: 'Dit lezen uw organisatie en het ZVH. De andere organisatie leest het niet.',
  overdragenAfgesproken: (partij: string) => `U sprak dit af met ${partij}`,
  overgedragen: (partij: string) => `De casus is overgedragen aan ${partij}.`,
  niemandOmOverTeDragen: 'Aan het laatste overleg nam geen andere organisatie deel.',
  motivering: 'Waarom eindigt de casus?',
  motiveringUitleg:
    'Alles over de persoon wordt vernietigd, ook wat anderen inbrachten. Neem zelf over wat u nodig hebt van wat uw eigen organisatie inbracht.',
  lijst: (dag: string) => `Het ZVH mag er sinds ${dag} niet aan werken: de bevoegdheid is weg.`,
  lijstVanaf: (dag: string) => `Doet de leidende partij niets, dan kunt u de casus vanaf ${dag} beëindigen.`,
  managerKnop: 'Beëindigen',
  managerNaam: (casusnummer: string) => `Beëindigen: casus ${casusnummer}`,
  managerTitel: 'Casus beëindigen',
  managerUitleg: (casusnummer: string) =>
    `Alles in casus ${casusnummer} wordt vernietigd. Dat kan niet ongedaan worden gemaakt. Vraag eerst na of de leidende partij de bevoegdheid toch nog wil verlenen.`,
  managerGelukt: 'De casus is beëindigd en vernietigd.',
} as const

/** What is to be done in the house and not in a casus. */
export const huistaakTeksten = {
  titel: 'Buiten een casus',
  namen: {
    mandaatVerlengen: (partij: string) => `De bevoegdheid van ${partij} voor het ZVH loopt af`,
    rechtBevestigen: (partij: string) => `Bevestigen wat ${partij} mag verwerken`,
    casusZonderMandaat: (casusnummer: string) => `Casus ${casusnummer}: de bevoegdheid van de leidende partij is weg`,
    casusZonderProcesregisseur: (casusnummer: string) => `Casus ${casusnummer} heeft geen procesregisseur`,
  },
  uitleg: {
    mandaatVerlengen: (werk: string) =>
      `Zonder vervolg mag het ZVH daarna niet meer werken aan: ${werk}. Leg op tijd een nieuw besluit van die partij vast.`,
    rechtBevestigen: 'Iemand anders legde de toets vast. Het recht telt pas als u die heeft bekeken en bevestigd.',
    casusZonderMandaat:
      'De leidende partij kan zelf verder. Doet zij niets, dan kunt u de casus na de termijn beëindigen.',
    casusZonderProcesregisseur: 'Wijs iemand aan: nu kan niemand verder met deze casus.',
  },
  laatsteDag: (dag: string) => `Geldt tot en met ${dag}`,
  vanaf: (dag: string) => `Beëindigen kan vanaf ${dag}`,
} as const
