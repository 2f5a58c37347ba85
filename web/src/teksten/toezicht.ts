/** The logboek, for the functionaris gegevensbescherming. */
export const logboekTeksten = {
  titel: 'Logboek',
  uitleg:
    'Elke handeling in dit ZVH: wie, namens wie, voor welk doel en op welke grondslag. Er staat geen inhoud van dossiers in. Het nieuwste staat bovenaan.',
  op: 'Wanneer',
  wie: 'Wie',
  handeling: 'Handeling',
  namensDoel: 'Namens en doel',
  namens: (partij: string) => `namens ${partij}`,
  besluit: 'Besluit',
  toegestaan: 'Toegestaan',
  geweigerd: 'Geweigerd',
  verantwoording: 'Taak, grondslag en regels',
  taak: 'Taak:',
  grondslag: 'Grondslag:',
  regels: 'Regels:',
  onderdelen: (aantal: number) => (aantal === 1 ? 'raakte 1 onderdeel' : `raakte ${aantal} onderdelen`),
  alleenGeweigerd: 'Toon alleen wat is geweigerd',
  meer: 'Oudere regels tonen',
  geladen: (aantal: number) => (aantal === 1 ? '1 regel geladen' : `${aantal} regels geladen`),
  begin: 'Dit is het begin van het logboek.',
  leegTitel: 'Er staat nog niets in het logboek',
  leegUitleg: 'Zodra iemand in dit ZVH iets doet of bekijkt, komt dat hier te staan.',
  nietsGeweigerd: 'Bij de geladen regels is niets geweigerd.',
} as const

/** Numbers for the manager. */
export const sturingTeksten = {
  titel: 'Sturing',
  uitleg: 'Alleen aantallen. Een klein aantal tonen wij niet precies, omdat het naar een persoon kan wijzen.',
  perFase: 'Casussen per fase',
  perFaseUitleg: 'Stand van nu. Vernietigde casussen tellen niet mee.',
  fase: 'Fase',
  aantal: 'Aantal casussen',
  minderDan: (grens: number) => `minder dan ${grens}`,
  bepalen: 'Eerst een overleg om te bepalen',
  bepalenUitleg:
    'Bij een casusoverleg hoort vooraf duidelijk te zijn dat een gezamenlijke aanpak zin heeft. Een eerste overleg om dat te bepalen, moet een uitzondering blijven.',
  aandeel: (procent: string) => `${procent} van de casussen met een casusoverleg`,
  teWeinig: (grens: number) =>
    `Er zijn minder dan ${grens} casussen met een casusoverleg. Daarom tonen wij geen aandeel.`,
} as const
