/** The list of casussen. */
export const casussenTeksten = {
  uitleg: 'U ziet alleen casussen waaraan u bent toegewezen.',
  filter: 'Toon casussen in de fase',
  alle: 'Alle fasen',
  casus: 'Casus',
  betrokkene: 'Betrokkene',
  naamNietZichtbaar: 'Naam niet voor u zichtbaar',
  fase: 'Fase',
  namens: 'Namens',
  aanmelder: 'Aanmelder',
  procesregisseur: 'Procesregisseur',
  geenProcesregisseur: 'niet voor u zichtbaar',
  bijgewerkt: 'Bijgewerkt',
  casussen: { een: 'casus', meer: 'casussen' },
  telling: (van: number, tot: number, totaal: number, wat: { readonly een: string; readonly meer: string }) =>
    totaal === 1 ? `1 ${wat.een}` : `${van} tot en met ${tot} van ${totaal} ${wat.meer}`,
  leegTitel: 'Er zijn geen casussen voor u',
  leegUitleg:
    'U bent nu aan geen enkele casus toegewezen. Uw organisatie of de procesregisseur kan u aan een casus toewijzen; daarna ziet u die hier.',
  leegInFaseTitel: 'Geen casussen in deze fase',
  leegInFase: 'In deze fase zijn er nu geen casussen waaraan u bent toegewezen.',
  bladeren: 'Bladeren door de casussen',
  pagina: (nummer: number) => `Pagina ${nummer}`,
  vorigePagina: 'Vorige pagina',
  volgendePagina: 'Volgende pagina',
} as const
