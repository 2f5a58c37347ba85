/** Words that return on every screen. */
export const algemeneTeksten = {
  laden: 'Bezig met laden',
  watHelpt: 'Wat helpt:',
  regel: (id: string, paragraaf: string) => `Regel ${id} (handvat ${paragraaf})`,
  kanNiet: (handeling: string) => `${handeling}: dat kan hier niet`,
  alleenRollen: (rollen: string) => `Dit is voorbehouden aan: ${rollen}.`,
  onbekendeFout: 'Er ging iets mis op dit scherm',
  onbekendeFoutUitleg: 'Dit onderdeel kan nu niet worden getoond. Wat u eerder heeft opgeslagen, is er nog.',
  onbekendeFoutHelpt: 'Laad de pagina opnieuw. Blijft het misgaan, meld het dan aan uw functioneel beheerder.',
  datumvorm: 'dd-mm-jjjj',
  opslaan: 'Opslaan',
  annuleren: 'Annuleren',
  sluiten: 'Sluiten',
  ja: 'Ja',
  nee: 'Nee',
  volgende: 'Volgende',
  vorige: 'Vorige',
} as const
