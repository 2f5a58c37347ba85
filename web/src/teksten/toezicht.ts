import type { Stopreden } from '@casushuis/handvat'

/** The logboek, for the functionaris gegevensbescherming. */
export const logboekTeksten = {
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
  feiten: 'Rustte op:',
  getoond: (partijen: number) => (partijen === 1 ? 'Getoond van 1 partij' : `Getoond van ${partijen} partijen`),
  getoondDeel: (aantal: number) => (aantal === 1 ? '1 onderdeel' : `${aantal} onderdelen`),
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
  uitleg: 'Alleen aantallen. Een klein aantal tonen wij niet precies, omdat het naar een persoon kan wijzen.',
  perFase: 'Casussen per fase',
  perFaseUitleg: 'Stand van nu. Vernietigde casussen tellen niet mee.',
  fase: 'Fase',
  aantal: 'Aantal casussen',
  minderDan: (grens: number) => `minder dan ${grens}`,
  bepalen: 'Eerst een overleg om te bepalen',
  bepalenUitleg:
    'Bij een casusoverleg hoort vooraf duidelijk te zijn dat een gezamenlijke aanpak zin heeft. Een eerste overleg om dat te bepalen, moet een uitzondering blijven. Vernietigde casussen tellen mee.',
  aandeel: (procent: string) => `Ongeveer ${procent} van de casussen met een casusoverleg`,
  teWeinig: (grens: number) =>
    `Er zijn met of zonder zo'n eerste overleg minder dan ${grens} casussen. Dat kan naar een persoon wijzen. Daarom tonen wij geen aandeel.`,
  stop: {
    titel: 'De kalender wacht op u',
    redenen: {
      klok: 'De klok van de server en die van de database geven een andere tijd.',
      stilstand: 'De kalender heeft lang niet gedraaid, of een klok is versprongen.',
      aandeel: 'Het gaat om meer casussen tegelijk dan het systeem zonder vraag mag doen.',
    } satisfies Record<Stopreden, string>,
    aantallen: (archiveren: number, vernietigen: number) =>
      `Klaar om te archiveren: ${archiveren}. Klaar om te vernietigen: ${vernietigen}. Er is nog niets gedaan.`,
    server: 'Klok van de server',
    database: 'Klok van de database',
    vorige: 'Vorige keer dat de kalender liep',
    nooit: 'nog nooit',
    uitleg:
      'Klopt de datum van vandaag met de klok van de server? En verwacht u deze aantallen? Laat de kalender dan doorgaan. Vernietigen kan niet worden teruggedraaid. Twijfelt u, vraag dan eerst de technisch beheerder.',
    knop: 'Laat de kalender doorgaan',
    bevestigd: 'U heeft bevestigd. De kalender gaat binnen een kwartier door.',
  },
} as const
