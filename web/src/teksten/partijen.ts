/** The partijen and what was recorded of them. */
export const partijTeksten = {
  uitleg:
    'De organisaties van dit ZVH, met hun wettelijke taken, wat zij mogen verwerken en waarvoor zij de procesregisseurs bevoegd hebben gemaakt.',
  zoek: 'Zoek een partij',
  nietGevonden: 'Geen partij past bij wat u zoekt.',
  leegTitel: 'Er zijn nog geen partijen',
  leegUitleg: 'De functioneel beheerder legt de partijen van dit ZVH vast.',
  leegBeheerder: 'Leg de eerste partij vast. Daarna volgen haar convenant, haar taken en wat zij mag verwerken.',
  bestaatNietTitel: 'Deze partij is er niet',
  bestaatNiet: 'De partij hoort niet (meer) bij dit ZVH.',
  terug: 'Alle partijen',
  soort: { publiek: 'Publieke organisatie', privaat: 'Private organisatie' },
  convenantpartner: 'Convenantpartner',
  geenConvenantpartner: 'Geen convenantpartner',
  landelijk: 'Landelijke ketenpartner',
  mandaat: 'Bevoegdheid verleend voor',
  geenMandaat: 'Geen geldige bevoegdheidsverlening',
  mag: 'Mag verwerken',
  magNiets: 'Geen bijzondere gegevens, strafrechtelijke gegevens of BSN',
} as const

/** One partij. */
export const partijpaginaTeksten = {
  vastgelegdDoor: 'Vastgelegd door',
  verleningen: 'Bevoegdheidsverleningen',
  verleningenUitleg:
    'Het ZVH heeft zelf geen taak. De procesregisseurs werken namens een partij, en alleen voor het werk waarvoor die partij hen bevoegd maakte.',
  geenVerleningen: 'Er is geen bevoegdheid verleend. De procesregisseurs kunnen niets namens deze partij doen.',
  ingetrokken: 'Ingetrokken',
  rustOp: ({
    dag,
    kenmerk,
    ondertekenaar,
  }: {
    readonly dag: string
    readonly kenmerk: string
    readonly ondertekenaar: string
  }) => `Besluit van ${dag}, ${kenmerk}, ondertekend door ${ondertekenaar}.`,
  zonderBesluit: 'Bij deze bevoegdheid is geen besluit vastgelegd. Leg haar opnieuw vast, met het besluit.',
  ingetrokkenDoor: (dag: string, door: string | null) => `Ingetrokken op ${dag}${door ? ` door ${door}` : ''}.`,
  beginWas: (waarom: string) => `Begon op een dag die al voorbij was: ${waarom}`,
  geldigNu: 'Geldig',
  nietGeldig: 'Nu niet geldig',
  vanTot: (van: string, tot: string) => `${van} tot en met ${tot}`,
  vanaf: (van: string) => `vanaf ${van}`,
} as const

/** What a partij may process, and what becomes of that. */
export const rechtTeksten = {
  titel: 'Wat deze partij mag verwerken',
  uitleg:
    'Bijzondere gegevens, strafrechtelijke gegevens en het BSN ziet een partij alleen als is getoetst dat het mag, en een tweede persoon die toets heeft bevestigd. Een landelijke ketenpartner mag bijzondere gegevens verwerken; ook dat telt pas na die bevestiging.',
  geen: (bijzonder: boolean) =>
    bijzonder
      ? 'Er is niets vastgelegd. Als landelijke ketenpartner ziet deze partij wel bijzondere gegevens, maar geen strafrechtelijke gegevens of BSN.'
      : 'Er is niets vastgelegd. Deze partij ziet geen bijzondere gegevens, strafrechtelijke gegevens of BSN.',
  stand: { wacht: 'Wacht op bevestiging', bevestigd: 'Bevestigd', ingetrokken: 'Ingetrokken' },
  vastgelegdDoor: (wie: string) => `Vastgelegd door ${wie}.`,
  bevestigdDoor: (dag: string, wie: string) => `Bevestigd op ${dag} door ${wie}.`,
  ingetrokkenDoor: (dag: string, wie: string) => `Ingetrokken op ${dag} door ${wie}.`,
  beginWas: (waarom: string) => `Begon op een dag die al voorbij was: ${waarom}`,
  anderMoet:
    'U legde dit zelf vast. Een andere functioneel beheerder of de functionaris gegevensbescherming bevestigt het; tot dan telt het niet.',
  bevestigen: 'Bevestigen',
  bevestigenVan: (wat: string) => `Bevestigen: ${wat}`,
  bevestigenTitel: 'Toets bevestigen',
  bevestigenUitleg: ({
    partij,
    wat,
    toelichting,
  }: {
    readonly partij: string
    readonly wat: string
    readonly toelichting: string
  }) =>
    `${partij}, ${wat.toLowerCase()}. De toets wees uit: “${toelichting}” Bevestig alleen als u dat zelf heeft bekeken. Vanaf dan ziet deze partij deze gegevens, waar de andere regels dat toelaten.`,
  bevinding: 'Wat heeft u bekeken?',
  isBevestigd: 'De toets is bevestigd. Het recht telt vanaf nu.',
  intrekken: 'Intrekken',
  intrekkenVan: (wat: string) => `Intrekken: ${wat}`,
  intrekkenTitel: 'Recht intrekken',
  intrekkenUitleg: 'Dit gaat direct in. De partij ziet deze gegevens van anderen daarna niet meer.',
  reden: 'Waarom wordt het recht ingetrokken?',
  isIngetrokken: 'Het recht is ingetrokken.',
} as const

/** What the beheerder records. */
export const beheerTeksten = {
  verlenen: 'Bevoegdheid vastleggen',
  verlenenUitleg: (partij: string) =>
    `Leg vast wat ${partij} heeft besloten. Kies alleen het werk dat in het besluit staat.`,
  bevoegdheden: 'Waarvoor?',
  waaromEerder: 'Waarom begint de bevoegdheid op een dag die al voorbij is?',
  waaromEerderUitleg: 'Bijvoorbeeld: het besluit was er al, maar stond hier nog niet.',
  besluitDag: 'Wanneer heeft de partij besloten?',
  besluitUitleg: 'Een bevoegdheid rust op een besluit van de partij zelf.',
  vastgelegd: 'De bevoegdheid is vastgelegd.',
  intrekken: 'Intrekken',
  intrekkenVan: (bevoegdheden: string) => `Intrekken: ${bevoegdheden}`,
  intrekkenTitel: 'Bevoegdheid intrekken',
  intrekkenUitleg:
    'Dit gaat direct in. De procesregisseurs kunnen daarna niet meer bij wat zij alleen op grond van deze bevoegdheid mochten zien.',
  reden: 'Waarom wordt de bevoegdheid ingetrokken?',
  isIngetrokken: 'De bevoegdheid is ingetrokken.',
  recht: 'Recht vastleggen',
  rechtUitleg: (partij: string) =>
    `Leg vast dat is getoetst of ${partij} deze gegevens mag verwerken, of een landelijke ketenpartner is. Beschrijf de uitkomst en op welke wet die steunt.`,
  soort: 'Wat is getoetst?',
  toelichting: 'Wat is de uitkomst van de toets?',
  rechtWaaromEerder: 'Waarom begint het recht op een dag die al voorbij is?',
  rechtVastgelegd: 'Het recht is vastgelegd. Het telt zodra een tweede persoon de toets heeft bevestigd.',
} as const
