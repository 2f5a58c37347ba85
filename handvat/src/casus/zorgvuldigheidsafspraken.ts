/** One of the agreements that everybody at the table keeps. */
export interface Zorgvuldigheidsafspraak {
  readonly kop: string
  readonly tekst: string
}

/** The zorgvuldigheidsafspraken of a moment (B2.2.2). Another text is another version, which everybody accepts anew. */
export interface Zorgvuldigheidsafspraken {
  readonly versie: string
  readonly afspraken: readonly Zorgvuldigheidsafspraak[]
}

/** The zorgvuldigheidsafspraken of a zvh that decided on none of its own. */
export const zorgvuldigheidsafspraken: Zorgvuldigheidsafspraken = {
  versie: '1',
  afspraken: [
    {
      kop: 'Alleen voor dit doel',
      tekst:
        'Wij gebruiken wat wij hier zien alleen voor het doel van dit overleg. Niet voor ander werk, ook niet als dat handig is.',
    },
    {
      kop: 'Bekijken, niet bewaren',
      tekst:
        'Wij kijken hier en nemen niets over in onze eigen systemen. Eigen aantekeningen vernietigen wij zodra ze niet meer nodig zijn.',
    },
    {
      kop: 'Niets meenemen zonder toestemming',
      tekst:
        'Wij gebruiken een gegeven van een ander pas na het overleg als die ander daar vooraf mee akkoord gaat, voor één actie tegelijk.',
    },
    {
      kop: 'Stil buiten dit overleg',
      tekst:
        'Wij praten er alleen over met wie aan dit overleg meedoet. Collega’s die er niet voor zijn aangewezen, horen er niets over.',
    },
    {
      kop: 'Ieder blijft baas over eigen gegevens',
      tekst:
        'Wie iets inbrengt, mag het op elk moment beperken of intrekken. Daar houden wij ons meteen aan. Gaat er iets mis, dan melden wij dat direct.',
    },
  ],
}
