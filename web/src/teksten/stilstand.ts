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
    'De casus wordt afgerond en daarna vernietigd, ook wat anderen inbrachten. Neem zelf over wat u nodig hebt van wat uw eigen organisatie inbracht.',
  lijst: (dag: string) => `Het ZVH mag er sinds ${dag} niet aan werken: de bevoegdheid is weg.`,
  lijstVanaf: (dag: string) => `Doet de leidende partij niets, dan kunt u de casus vanaf ${dag} beëindigen.`,
  managerKnop: 'Beëindigen',
  managerNaam: (casusnummer: string) => `Beëindigen: casus ${casusnummer}`,
  managerTitel: 'Casus beëindigen',
  managerUitleg: (casusnummer: string) =>
    `Casus ${casusnummer} wordt afgerond en na de termijn van het huis vernietigd. Vraag eerst na of de leidende partij de bevoegdheid toch nog wil verlenen.`,
  managerGelukt: 'De casus is beëindigd. Na de afronding wordt hij vernietigd.',
} as const
