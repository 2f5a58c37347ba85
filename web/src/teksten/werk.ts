/** What is to be done. */
export const werkTeksten = {
  vandaag: (dag: string) => `Vandaag is het ${dag}.`,
  taken: (aantal: number, teLaat: number) => {
    const taken = aantal === 1 ? 'Er is 1 taak voor u' : `Er zijn ${aantal} taken voor u`
    return teLaat > 0 ? `${taken}, waarvan ${teLaat} te laat.` : `${taken}.`
  },
  teLaat: 'Te laat',
  dezeWeek: 'Binnen een week',
  later: 'Later, of zonder datum',
  casus: (nummer: string) => `Casus ${nummer}`,
  namens: (partij: string) => `namens ${partij}`,
  uiterlijk: (dag: string) => `Uiterlijk ${dag}`,
  hadKlaar: (dag: string) => `Had klaar moeten zijn op ${dag}`,
  herinnerd: (dag: string) => `U bent hieraan herinnerd op ${dag}`,
  leegTitel: 'Er is nu niets te doen',
  leegUitleg: 'Zodra een casus iets van u vraagt, staat het hier, met de datum waarop het klaar moet zijn.',
  naarCasussen: 'Bekijk de casussen waaraan u werkt',
} as const
