/** Why people looked whether somebody is known, for the functionaris gegevensbescherming. */
export const datChecksTeksten = {
  uitleg:
    'Waarom iemand naging of een persoon al bij dit ZVH bekend is. Wat het antwoord was, bewaren wij niet. Een reden verdwijnt samen met de casus. Het nieuwste staat bovenaan.',
  leegTitel: 'Niemand ging iets na',
  leeg: 'Zodra een procesregisseur nagaat of iemand bekend is, staat hier waarom.',
  wie: (medewerker: string, partij: string) => `${medewerker}, namens ${partij}`,
  waar: (moment: string, casusnummer: string) => `${moment}, vanuit casus ${casusnummer}`,
  redenen: { een: 'reden', meer: 'redenen' },
  onleesbaar: 'Deze reden is niet te lezen: de sleutel van de casus is beschadigd.',
} as const
