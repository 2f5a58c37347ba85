/** What is recorded of one's own organisation, and who works there. */
export const organisatieTeksten = {
  uitleg: (naam: string) =>
    `Wat bij dit ZVH van ${naam} is vastgelegd, en wie er werkt. Waar casussen over gaan, staat hier niet.`,
  aantallen: 'Uw mensen en casussen',
  toegewezen: (mensen: number, allen: number, casussen: number) =>
    `${mensen} van uw ${allen} ${allen === 1 ? 'medewerker' : 'medewerkers'} ${mensen === 1 ? 'werkt' : 'werken'} aan ${casussen} ${casussen === 1 ? 'casus' : 'casussen'}. Welke dat zijn en waarover zij gaan, ziet u niet.`,
  bevestigen: 'Wie werkt hier nog?',
  bevestigenUitleg: 'Elk jaar bevestigt u wie er nog voor uw organisatie werkt.',
  vanaf: (dag: string) => `Nodig vanaf ${dag}.`,
  collegas: 'Collega’s',
  collegasUitleg: 'Vragen aan uw organisatie komen binnen bij de contactpersonen.',
  geenContactpersoon: 'Er is geen contactpersoon: uw organisatie kan nu niets worden gevraagd.',
  contactpersoon: 'Contactpersoon',
  nietTeBereiken: 'Telefoon en mail zijn nog niet vastgelegd.',
  medewerkers: 'Medewerkers beheren',
  medewerkersUitleg:
    'U beheert de medewerkers van uw eigen organisatie. Een andere rol of een andere partij regelt de functioneel beheerder van het ZVH.',
  mandaten: 'Bevoegdheden van het ZVH',
  mandatenUitleg: 'Voor welk werk het ZVH namens uw organisatie mag handelen, en tot wanneer.',
  geenMandaten: 'Uw organisatie heeft het ZVH nu nergens toe bevoegd gemaakt.',
  taken: 'Wettelijke taken',
  geenTaken: 'Er zijn geen wettelijke taken vastgelegd.',
  rechten: 'Wat uw organisatie mag verwerken',
  geenRechten: 'Alleen gewone persoonsgegevens.',
  systemen: 'Gekoppelde systemen',
  systemenUitleg: 'Deze systemen van uw organisatie melden hier aan en halen op wat voor haar is afgesproken.',
  systeem: (s: { systeem: string; verantwoordelijke: string; open: boolean }, periode: string) =>
    `${s.systeem}: ${periode}. ${s.verantwoordelijke} staat ervoor in.${s.open ? '' : ' Het komt nu niet binnen.'}`,
  convenant: 'Convenant',
  geenConvenant: 'Uw organisatie neemt nu niet deel aan het convenant.',
  vragen: 'Klopt hier iets niet? Vraag de functioneel beheerder van het ZVH om het te verbeteren.',
} as const
