/** Words that return on every screen. */
export const algemeneTeksten = {
  laden: 'Bezig met laden',
  watHelpt: 'Wat helpt:',
  regel: (id: string, paragraaf: string) => `Regel ${id} (handvat ${paragraaf})`,
  onbekendeFout: 'Er ging iets mis op dit scherm',
  onbekendeFoutUitleg: 'Dit onderdeel kan nu niet worden getoond. Wat u eerder heeft opgeslagen, is er nog.',
  onbekendeFoutHelpt: 'Laad de pagina opnieuw. Blijft het misgaan, meld het dan aan uw functioneel beheerder.',
  datumvorm: 'dd-mm-jjjj',
  volgende: 'Volgende',
  vorige: 'Vorige',
} as const
