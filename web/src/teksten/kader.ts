/** The frame around every page. */
export const kaderTeksten = {
  nietGevondenTitel: 'Deze pagina bestaat niet',
  nietGevonden: 'Het adres klopt niet, of de pagina is verplaatst.',
  naarWerk: 'Naar Mijn werk',
} as const
