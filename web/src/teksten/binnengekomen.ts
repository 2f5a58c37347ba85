/** What came in for an organisation and nobody of it took up yet. */
export const binnengekomenTeksten = {
  titel: 'Binnengekomen voor uw organisatie',
  uitleg:
    'Aan deze casussen werkt nog niemand van uw organisatie. Pak ze zelf op, of geef ze aan een collega. Waar het over gaat, ziet alleen wie het oppakt.',
  casus: (casusnummer: string) => `Er ligt iets voor u in casus ${casusnummer}`,
  uiterlijk: (dag: string) => `Uiterlijk ${dag}`,
  oppakken: 'Oppakken',
  oppakkenVan: (casusnummer: string) => `Oppakken: casus ${casusnummer}`,
  wiePaktOp: 'Wie pakt dit op?',
  wieUitleg:
    'Wie u kiest, gaat aan de casus werken en ziet wat er gevraagd wordt. Kiest u een collega, dan ziet u de casus zelf niet.',
  wie: 'Wie',
  ik: (naam: string) => `${naam} (uzelf)`,
  gelukt: 'Het is opgepakt.',
} as const
