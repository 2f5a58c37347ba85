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
  verlatenTitel: 'Weet u zeker dat u weggaat?',
  nietOpgeslagen: 'Wat u hier heeft ingevuld, is nog niet opgeslagen. Als u weggaat, is het weg.',
  weggaan: 'Weggaan en wissen',
  dagWissen: 'Datum leegmaken',
  blijven: 'Blijven en verder invullen',
  datumvorm: 'dd-mm-jjjj',
  eerderIngevuld: 'Dit vulde u eerder in. Het is nog niet vastgelegd.',
  opnieuwProberen: 'Opnieuw proberen',
  opnieuwBeginnen: 'Opnieuw beginnen',
  annuleren: 'Annuleren',
  sluiten: 'Sluiten',
  ja: 'Ja',
  nee: 'Nee',
  volgende: 'Volgende',
  vorige: 'Vorige',
} as const

/** What is said where somebody else was first. */
export const wijzigingTeksten = {
  titel: 'Intussen gewijzigd',
  iemand: 'Iemand anders heeft dit gewijzigd sinds u begon. Er is nog niets van u vastgelegd.',
  door: (wie: string, wat: string, wanneer: string) =>
    `${wie} heeft dit gewijzigd sinds u begon (${wat}, ${wanneer}). Er is nog niets van u vastgelegd.`,
  staatErNog: 'Wat u invulde staat er nog. Bekijk wat er nu staat en kies daarna hoe u verder wilt.',
  nu: 'Dit staat er nu',
  nuUitleg: 'Gaat u verder, dan blijft wat u zelf wijzigde en neemt de rest over wat er nu staat.',
  leeg: '(leeg)',
  verder: 'Verder met wat ik invulde',
  neemOver: 'Neem over wat er nu staat',
} as const

/** Where the code of a page or a part did not arrive. */
export const nietGeladenTeksten = {
  pagina: 'Deze pagina kon niet worden geladen',
  onderdeel: 'Dit kon niet worden geladen',
  waardoor: 'De verbinding viel weg, of Casushuis is intussen vernieuwd.',
  staatErNog: 'U blijft waar u was. Wat u invulde staat er nog.',
  geenVerbinding: 'Er is nu geen verbinding. Probeer het straks opnieuw.',
  laadOpnieuw: 'Laad de pagina opnieuw zodra u verbinding heeft.',
  vernieuwd:
    'Casushuis is vernieuwd. Laad de pagina opnieuw om verder te gaan. Was u iets aan het invullen, open dat formulier dan weer: wat u invulde staat er nog.',
  opnieuwProberen: 'Opnieuw proberen',
  paginaOpnieuw: 'Pagina opnieuw laden',
  blijven: 'Hier blijven',
} as const
