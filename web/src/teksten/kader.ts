/** The frame around every page. */
export const kaderTeksten = {
  merk: 'Casushuis',
  naarInhoud: 'Direct naar de inhoud',
  hoofdmenu: 'Hoofdmenu',
  menu: 'Menu',
  menuSluiten: 'Menu sluiten',
  uitloggen: 'Uitloggen',
  medewerkerVan: (partij: string) => `Medewerker van ${partij}`,
  beheerderVan: (partij: string) => `Beheerder van ${partij}`,
  nietGevondenTitel: 'Deze pagina bestaat niet',
  nietGevonden: 'Het adres klopt niet, of de pagina is verplaatst.',
  naarWerk: 'Naar Mijn werk',
  vragen: (zvh: string) => `Vragen? Bel of mail ${zvh}:`,
  proefopslag: 'Proefopslag: voer geen gegevens van echte mensen in.',
} as const

/** How one can be reached. */
export const eigenGegevensTeksten = {
  uitleg:
    'Vul in hoe u voor uw werk te bereiken bent. Collega’s van uw eigen organisatie zien dit, en wie mag weten dat u aan een casus werkt, bij die casus.',
  telefoon: 'Telefoon (mag leeg blijven)',
  mail: 'Mail (mag leeg blijven)',
  mailUitleg: 'Gebruik uw werkadres, niet uw eigen adres.',
  post: 'Wilt u mail als er werk voor u klaarstaat?',
  postUitleg:
    'In zo’n mail staat nooit om wie of wat het gaat. Werkt u op dat moment al in Casushuis, dan krijgt u geen mail.',
  postkeuzes: {
    direct: 'Ja, meteen (hooguit eens per half uur)',
    dagelijks: 'Ja, één keer per dag, na zeven uur ’s ochtends',
    geen: 'Nee',
  },
  opslaan: 'Opslaan',
  opgeslagen: 'Uw gegevens zijn opgeslagen.',
} as const

/** The clock of the demo. */
export const demoTeksten = {
  titel: 'Demo',
  vandaag: (dag: string) => `Vandaag is het ${dag}`,
  verzet: (dagen: number) => (dagen === 1 ? '1 dag vooruitgezet' : `${dagen} dagen vooruitgezet`),
  vooruit: 'Klok vooruitzetten',
  dag: '1 dag',
  week: '1 week',
  maand: '1 maand',
  halfjaar: '6 maanden',
  uitleg: 'Alles wat in die tijd op de kalender staat, gebeurt dan. Terugzetten kan niet.',
  uitkomst: (dag: string, gearchiveerd: number, vernietigd: number) =>
    gearchiveerd + vernietigd === 0
      ? `De klok staat nu op ${dag}. Er is geen casus gearchiveerd of vernietigd.`
      : `De klok staat nu op ${dag}. Gearchiveerd: ${gearchiveerd}. Vernietigd: ${vernietigd}.`,
} as const

/** What is said where the session is over while somebody was at work. */
export const sessieTeksten = {
  bijna: 'U wordt bijna uitgelogd',
  bijnaUitleg: (tijd: string) =>
    `Om ${tijd} stopt uw sessie, omdat u een tijd niets hebt gedaan of al een werkdag bent ingelogd.`,
  blijf: 'Blijf ingelogd',
  titel: 'U bent niet meer ingelogd',
  uitleg: (naam: string) =>
    `Uw sessie is voorbij. Er is niets vastgelegd, en wat u invulde staat er nog. Log opnieuw in als ${naam} en ga verder. Logt iemand anders in, dan wordt dit scherm leeggemaakt.`,
  inloggen: 'Opnieuw inloggen (opent een nieuw tabblad)',
  verder: 'Ik ben weer ingelogd',
} as const

/** For who works in several zvh's. */
export const zvhTeksten = {
  titel: 'Waar u werkt',
  hier: 'U werkt nu in',
  namens: (partij: string) => `namens ${partij}`,
  als: (rol: string) => `als ${rol.toLowerCase()}`,
  wissel: (zvh: string) => `Naar ${zvh}`,
  ander: 'een ander zorg- en veiligheidshuis',
  eldersTitel: (zvh: string) => `U werkt nu in ${zvh}`,
  elders: (eigen: string) =>
    `Dit scherm is van ${eigen}. In een ander tabblad bent u ergens anders gaan werken, daarom is het dicht. Wat u hier invulde, is niet vastgelegd en staat er nog als u teruggaat.`,
  verder: (zvh: string) => `Verder in ${zvh}`,
  terug: (eigen: string) => `Terug naar ${eigen}`,
} as const
