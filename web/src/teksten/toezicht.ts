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
  uitleg: 'Aantallen en doorlooptijden, zonder personen. Vernietigde casussen tellen mee.',
  leegTitel: 'Er zijn nog geen cijfers',
  leegUitleg:
    'Het systeem telt vanaf de eerste aanmelding. De cijfers van een kwartaal staan hier zodra het kwartaal voorbij is.',
  jaar: 'Jaar',
  lezen: 'Hoe u dit leest',
  afronding: 'Elk aantal is afgerond op vijftallen. Daardoor tellen getallen soms niet precies op.',
  verborgen: (grens: number) =>
    `Een aantal onder ${grens} kan naar een persoon wijzen. Daar staat ‘niet getoond’. Dat staat soms ook bij een groter aantal: anders kunt u het kleine uitrekenen.`,
  vast: 'Wat hier eenmaal staat, verandert niet meer. Een kwartaal komt erbij als het voorbij is, de verdelingen als het jaar voorbij is.',
  meer: 'Wat vaker dan één keer in een casus voorkomt, zoals een overleg, staat er pas vanaf het dubbele.',
  nietGetoond: 'niet getoond',
  perKwartaal: 'Per kwartaal',
  wat: 'Wat',
  nogNiet: 'Dit kwartaal is nog niet voorbij, of er is toen nog niet geteld',
  samen: 'Hele jaar',
  perMaand: 'Aanmeldingen per maand',
  maand: 'Maand',
  aantal: 'Aantal',
  aandeel: 'Aandeel',
  nietsTeVerdelen: 'Alles in deze verdeling is te klein om te tonen.',
  andere: (aantal: number) => (aantal === 1 ? '1 ander onderdeel' : `${aantal} andere onderdelen`),
  verdelingNog: (jaar: string) => `De verdelingen en doorlooptijden van ${jaar} staan hier als het jaar voorbij is.`,
  duren: 'Doorlooptijd sinds de aanmelding',
  durenUitleg:
    'Binnen hoeveel weken iets was gedaan. Van alle casussen is de helft sneller dan het midden. Het midden staat er pas bij genoeg casussen, een kwart en drie kwart pas bij nog meer.',
  stap: 'Stap',
  kwart: 'Een kwart binnen',
  midden: 'De helft binnen',
  driekwart: 'Drie kwart binnen',
  weken: (aantal: number) => (aantal === 1 ? '1 week' : `${aantal} weken`),
  csv: 'Tabel (CSV)',
  pdf: 'Jaarverantwoording (PDF)',
  bepalen: 'Een eerste overleg om te bepalen of een gezamenlijke aanpak zin heeft, moet een uitzondering blijven.',
  gang: {
    titel: 'De kalender is bezig',
    zover: (gedaan: number, totaal: number) => `${gedaan} van ${totaal} casussen gedaan`,
    begonnen: (moment: string) => `Begonnen op ${moment}.`,
    uitleg:
      'De kalender archiveert en vernietigt nu wat aan de beurt is. Dit beeld werkt zichzelf bij; u hoeft niets te doen.',
  },
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
