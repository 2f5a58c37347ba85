/** For which gespreksthema’s somebody is needed, and what belongs to them (T14, C1). */
export const themaTeksten = {
  titel: 'Wie is waarvoor nodig',
  uitleg:
    'Een deelnemer ziet tijdens het overleg alleen de gegevens bij een thema waarbij hij nodig is, en alleen als de bronhouder ze heeft vrijgegeven. Wat bij geen thema staat, ziet niemand van een ander.',
  toedelen: 'Indelen bij thema’s',
  opslaan: 'Indeling opslaan',
  opgeslagen: 'De indeling is opgeslagen en geldt meteen.',
  thema: 'Thema',
  deelnemers: 'Wie is bij welk thema nodig?',
  deelnemer: 'Deelnemer',
  alleDeelnemers: 'Alle deelnemers',
  noodzaak: (partij: string) => `Waarom is ${partij} hierbij nodig?`,
  noodzaakUitleg: 'Schrijf het per organisatie in eigen woorden. Klopt het nog als u de thema’s wijzigt?',
  gegevens: 'Welke gegevens horen bij welk thema?',
  gegevensUitleg: 'Met het vakje achter een organisatie zet u al haar gegevens tegelijk bij een thema.',
  gegeven: 'Gegeven',
  alleVan: (bronhouder: string) => `Alles van ${bronhouder}`,
  geenGegevens: 'Er zijn nog geen gegevens om in te delen.',
  nietVrij: 'nog niet vrijgegeven door de bronhouder',
  vast: 'de bronhouder heeft dit zelf bepaald',
  vak: (wat: string, thema: string) => `${wat} bij ${thema}`,
  nodigBij: 'Nodig bij',
  geenThema: 'nog bij geen thema',
  kies: 'Bij welke thema’s is deze organisatie nodig?',
  kiesUitleg: 'Zij ziet tijdens het overleg alleen wat bij deze thema’s hoort.',
  voorWelke: 'Voor welke thema’s is dit?',
  voorWelkeUitleg:
    'Alleen deelnemers die bij zo’n thema nodig zijn, zien dit gegeven. Kiest u niets, dan ziet nog niemand het.',
  wieBepaalt: 'Wie bepaalt bij welke thema’s dit hoort?',
  wieBepaaltKeuzes: { regie: 'De procesregisseur', zelf: 'Mijn organisatie: ik kies de thema’s hieronder' },
  aantallen: (deelnemers: readonly string[], gegevens: number) =>
    `${deelnemers.length > 0 ? deelnemers.join(', ') : 'geen deelnemers'} · ${gegevens === 1 ? '1 gegeven' : `${gegevens} gegevens`}`,
  ontbreekt: {
    deelnemer: (partijen: string) => `Nog bij geen thema nodig: ${partijen}.`,
    gegevens: (aantal: number) =>
      aantal === 1
        ? '1 vrijgegeven gegeven staat nog bij geen thema. Zo ziet geen deelnemer het.'
        : `${aantal} vrijgegeven gegevens staan nog bij geen thema. Zo ziet geen deelnemer ze.`,
    thema: (namen: string) => `Thema’s waarvoor niemand komt: ${namen}.`,
    uitvoerders: (aantal: number) =>
      aantal === 1
        ? '1 uitvoerder weet niet om wie het gaat: het gegeven met de naam is niet vrijgegeven of staat niet bij een thema van die uitvoerder.'
        : `${aantal} uitvoerders weten niet om wie het gaat: het gegeven met de naam is niet vrijgegeven of staat niet bij een thema van die uitvoerders.`,
  },
  ontbreektTitel: 'Let op voordat u uitnodigt',
  ontbreektNu: 'Let op',
} as const
