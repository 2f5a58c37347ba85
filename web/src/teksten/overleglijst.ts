/** The overleggen to which somebody can come. */
export const overleglijstTeksten = {
  titel: 'Mijn overleggen',
  casus: (nummer: string) => `Casus ${nummer}`,
  geenPlaats: 'Waar het is, staat er nog niet',
  duurt: (minuten: number) => `${minuten} minuten`,
  bezig: 'Nu bezig',
  datum: 'Datum staat vast, uitnodiging volgt',
  teDoen: (aantal: number) =>
    aantal === 1 ? 'Hiervoor is nog 1 ding te doen' : `Hiervoor zijn nog ${aantal} dingen te doen`,
} as const
