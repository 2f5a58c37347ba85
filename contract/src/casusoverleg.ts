import { actiestanden, meesteDocumenten } from '@casushuis/handvat'
import { contract } from './contract.ts'
import {
  Dag,
  JaNee,
  keuze,
  korteTekst,
  lijst,
  Motivering,
  MotiveringOfNiets,
  meldingen,
  Omschrijving,
  Tekst,
  vrijeTekst,
} from './fields.ts'
import { id } from './id.ts'
import {
  Afstemmingkeuze,
  Casusparams,
  Doelkeuze,
  Doorverwijzing,
  Herkomstvelden,
  Inzetkeuze,
  leeg,
  Merkvelden,
  objectparams,
  Weging,
} from './shared.ts'
import { Overlegplek } from './triage.ts'
import { z } from './zod.ts'

/** An act on one overleg that needs no words. */
const overlegstap = <const H extends 'overlegBeginnen' | 'overlegSluiten'>(
  naam: H,
  deel: string,
  samenvatting: string,
) =>
  contract({
    methode: 'POST',
    pad: `/casussen/:casusnummer/overleggen/:id/${deel}`,
    naam,
    samenvatting,
    handeling: naam,
    params: objectparams<'overleg'>(),
    query: Doelkeuze,
    body: leeg,
    antwoord: leeg,
    status: 204,
  })

export const zorgvuldigheidAanvaarden = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overleggen/:id/aanvaardingen',
  naam: 'zorgvuldigheidAanvaarden',
  samenvatting: 'Aanvaard zelf de zorgvuldigheidsafspraken van een overleg',
  handeling: 'zorgvuldigheidAanvaarden',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: z.strictObject({
    taak: Inzetkeuze,
    versie: korteTekst('Lees de afspraken zoals zij nu zijn.').describe('Van de afspraken die u las'),
  }),
  antwoord: leeg,
  status: 204,
})
export const overlegVerplaatsen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overleggen/:id/verplaatsingen',
  naam: 'overlegVerplaatsen',
  samenvatting: 'Verplaats een overleg waarvoor al is uitgenodigd',
  handeling: 'overlegVerplaatsen',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: Overlegplek,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const overlegAfzeggen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overleggen/:id/afzeggingen',
  naam: 'overlegAfzeggen',
  samenvatting: 'Zeg een overleg af waarvoor al is uitgenodigd',
  handeling: 'overlegAfzeggen',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: z.strictObject({ reden: Motivering }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const zienswijzeVastleggen = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/overleggen/:id/zienswijze',
  naam: 'zienswijzeVastleggen',
  samenvatting: 'Leg vast hoe de betrokkene zelf ziet waar het overleg over gaat',
  handeling: 'zienswijzeVastleggen',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: Merkvelden.extend({
    tekst: vrijeTekst(4000).describe('Leeg haalt weg wat er stond'),
  }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const uitvoerderMaken = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/deelnemers/:id/uitvoerderrollen',
  naam: 'uitvoerderMaken',
  samenvatting: 'Maak een deelnemer van dit overleg alsnog uitvoerder',
  handeling: 'uitvoerderMaken',
  params: objectparams<'deelnemer'>(),
  query: Doelkeuze,
  body: z.strictObject({ noodzaak: Omschrijving, bijdrage: Omschrijving }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const overlegBeginnen = overlegstap(
  'overlegBeginnen',
  'openingen',
  'Begin het overleg: vrijgegeven gegevens worden zichtbaar',
)
export const overlegSluiten = overlegstap(
  'overlegSluiten',
  'sluitingen',
  'Sluit het overleg: de inzage van deelnemers eindigt',
)

export const uitspraakVastleggen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/uitspraken',
  naam: 'uitspraakVastleggen',
  samenvatting: 'Leg een uitspraak van het toestandsbeeld vast',
  handeling: 'uitspraakVastleggen',
  params: Casusparams,
  query: Doelkeuze,
  body: Merkvelden.extend({
    tekst: Tekst,
    steuntOp: lijst(id<'gegeven'>()).min(1, 'Kies waarop deze uitspraak steunt.'),
  }),
  antwoord: z.object({ id: id<'uitspraak'>() }),
  status: 201,
})

export const uitspraakBevestigen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/uitspraken/:id/bevestigingen',
  naam: 'uitspraakBevestigen',
  samenvatting: 'Bevestig een uitspraak namens uw organisatie',
  handeling: 'uitspraakBevestigen',
  params: objectparams<'uitspraak'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
})

export const uitspraakTegenspreken = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/uitspraken/:id/tegenspraken',
  naam: 'uitspraakTegenspreken',
  samenvatting: 'Zeg namens uw organisatie waarom zij het met een uitspraak niet eens is',
  handeling: 'uitspraakTegenspreken',
  params: objectparams<'uitspraak'>(),
  query: Doelkeuze,
  body: Herkomstvelden.extend({ tekst: Tekst }),
  antwoord: z.object({ id: id<'tekst'>() }),
  status: 201,
})

export const plandoelVastleggen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/plandoelen',
  naam: 'plandoelVastleggen',
  samenvatting: 'Leg een doel van het plan van aanpak vast',
  handeling: 'plandoelVastleggen',
  params: Casusparams,
  query: Doelkeuze,
  body: Herkomstvelden.extend({ tekst: Tekst }),
  antwoord: z.object({ id: id<'plandoel'>() }),
  status: 201,
})

export const plandoelBijwerken = contract({
  methode: 'PATCH',
  pad: '/casussen/:casusnummer/plandoelen/:id',
  naam: 'plandoelBijwerken',
  samenvatting: 'Leg vast of een doel is bereikt',
  handeling: 'plandoelBijwerken',
  params: objectparams<'plandoel'>(),
  query: Doelkeuze,
  body: z.strictObject({ bereikt: JaNee }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const ontwikkelingVastleggen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/plandoelen/:id/ontwikkelingen',
  naam: 'ontwikkelingVastleggen',
  samenvatting: 'Schrijf op wat er zich naar een doel toe ontwikkelde',
  handeling: 'ontwikkelingVastleggen',
  params: objectparams<'plandoel'>(),
  query: Doelkeuze,
  body: Herkomstvelden.extend({ tekst: Tekst }),
  antwoord: z.object({ id: id<'tekst'>() }),
  status: 201,
})

/** Who carries out an action, and when. */
const Actievelden = { uitvoerder: id<'partij'>('Kies wie de actie uitvoert.'), start: Dag, deadline: Dag }

const klaarNaBegin = (a: { readonly start: string; readonly deadline: string }) => a.deadline >= a.start
const pasNaBegin = { path: ['deadline'], error: 'Kies een dag op of na de dag waarop de actie begint.' }

export const actieVastleggen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/acties',
  naam: 'actieVastleggen',
  samenvatting: 'Leg een actie met één uitvoerder vast',
  handeling: 'actieVastleggen',
  params: Casusparams,
  query: Doelkeuze,
  body: Herkomstvelden.extend({
    plandoel: id<'plandoel'>(),
    tekst: Tekst,
    ...Actievelden,
    alsNietLukt: vrijeTekst(4000).optional().describe('Wat er gebeurt als de actie niet lukt'),
  }).refine(klaarNaBegin, pasNaBegin),
  antwoord: z.object({ id: id<'actie'>() }),
  status: 201,
})

export const actieBijstellen = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/acties/:id/afspraken',
  naam: 'actieBijstellen',
  samenvatting: 'Stel een actie bij: wie haar uitvoert, van wanneer tot wanneer, en wat er gebeurt als zij niet lukt',
  handeling: 'actieBijstellen',
  params: objectparams<'actie'>(),
  query: Doelkeuze,
  body: Herkomstvelden.extend({
    ...Actievelden,
    alsNietLukt: vrijeTekst(4000).nullable().optional().describe('Weggelaten: dit blijft zoals het is'),
  }).refine(klaarNaBegin, pasNaBegin),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const actieBijwerken = contract({
  methode: 'PATCH',
  pad: '/casussen/:casusnummer/acties/:id',
  naam: 'actieBijwerken',
  samenvatting: 'Werk stand en resultaat van een actie bij',
  handeling: 'actieBijwerken',
  params: objectparams<'actie'>(),
  query: Doelkeuze,
  body: Herkomstvelden.extend({
    stand: keuze(actiestanden),
    persoon: id<'medewerker'>('Kies wie de actie doet.')
      .nullable()
      .optional()
      .describe('Wie van uw organisatie de actie doet; weggelaten: dat blijft zoals het is'),
    resultaat: vrijeTekst(4000).nullable().optional().describe('Weggelaten: het resultaat blijft zoals het is'),
  }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const casusregieToewijzen = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/casusregie',
  naam: 'casusregieToewijzen',
  samenvatting: 'Wijs de casusregisseur aan; de leidende partij volgt',
  handeling: 'casusregieToewijzen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    partij: id<'partij'>(),
    medewerker: id<'medewerker'>('Kies wie casusregisseur wordt.'),
  }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'casus',
})

export const meenemenVragen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/meeneemafspraken',
  naam: 'meenemenVragen',
  samenvatting: 'Vraag of u een gegeven van een ander voor een eigen actie mag gebruiken',
  handeling: 'meenemenVragen',
  params: Casusparams,
  query: Doelkeuze,
  body: z
    .strictObject({
      actie: id<'actie'>('Kies de actie waarvoor u het gegeven nodig heeft.'),
      gegeven: z
        .union([z.enum(['hoofdpersoon', 'inWoorden']), id<'gegeven'>('Kies het gegeven.')], 'Kies het gegeven.')
        .describe(
          'Het gegeven. `hoofdpersoon` is de vraag om wie het gaat, `inWoorden` om iets waarvan u alleen weet dat het er is',
        ),
      aan: id<'partij'>().nullable().default(null).describe('Aan welke partij u het in woorden vraagt'),
      waarom: Motivering.describe('Wat u nodig heeft voor de actie, en waarom'),
    })
    .refine(({ gegeven, aan }) => (gegeven === 'inWoorden') === (aan !== null), {
      path: ['aan'],
      error: 'Kies aan welke organisatie u het vraagt.',
    }),
  antwoord: z.object({ id: id<'meeneemafspraak'>() }),
  status: 201,
})

export const meenemenBeslissen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/meeneemafspraken/:id/besluiten',
  naam: 'meenemenBeslissen',
  samenvatting: 'Beslis over een gegeven dat u inbracht',
  handeling: 'meenemenBeslissen',
  params: objectparams<'meeneemafspraak'>(),
  query: Doelkeuze,
  body: z.strictObject({
    akkoord: JaNee,
    gegeven: id<'gegeven'>()
      .nullable()
      .default(null)
      .describe('Waarmee u akkoord gaat, als er in woorden om is gevraagd'),
    voorwaarden: vrijeTekst(4000).default('').describe('Voor de ontvanger; niemand anders leest ze'),
    tot: Dag.nullable().default(null).describe('Tot en met welke dag; zonder dag zolang de actie loopt'),
    documenten: lijst(id<'document'>(), meesteDocumenten)
      .default([])
      .describe('Welke documenten bij het gegeven meegaan; wat niet is genoemd, gaat niet mee'),
    weging: Weging.nullable()
      .default(null)
      .describe('Nodig voor een akkoord op een gegeven onder geheimhouding; niemand anders leest haar'),
    toelichting: Motivering,
  }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const meenemenTerugnemen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/meeneemafspraken/:id/terugnemingen',
  naam: 'meenemenTerugnemen',
  samenvatting: 'Neem een akkoord terug zolang het gegeven niet is opgehaald',
  handeling: 'meenemenTerugnemen',
  params: objectparams<'meeneemafspraak'>(),
  query: Doelkeuze,
  body: z.strictObject({ toelichting: Motivering }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const overlegBesluiten = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overlegbesluiten',
  naam: 'overlegBesluiten',
  samenvatting: 'Leg de uitkomst van het casusoverleg vast',
  handeling: 'overlegBesluiten',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    uitkomst: keuze(['hoortNietThuis', 'aanpakVastgesteld', 'andereOverlegtafel'], meldingen.kiesUitkomst),
    afstemming: Afstemmingkeuze,
    motivering: Motivering,
    advies: vrijeTekst(4000).optional().describe('Advies aan de aanmelder, als de casus eindigt'),
    doorverwijzing: Doorverwijzing,
    monitoringdoel: MotiveringOfNiets.optional().describe('Waarvoor u het plan volgt; verplicht bij een aanpak'),
    monitoring: MotiveringOfNiets.optional().describe('Wie wat volgt en wanneer; verplicht bij een aanpak'),
    terugkomOp: Dag.nullable().default(null).describe('Op welke dag de casus uiterlijk terugkomt in een overleg'),
    terugkomMet: lijst(id<'partij'>()).default([]).describe('Met welke partijen'),
  }),
  antwoord: z.object({ wordtAfgerond: z.boolean() }),
  status: 200,
  opBasisVan: 'casus',
})

export const afschalingBesluiten = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/afschalingen',
  naam: 'afschalingBesluiten',
  samenvatting: 'Besluit namens de leidende partij tot afschaling; de bewaartermijnen beginnen',
  handeling: 'afschalingBesluiten',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({ motivering: Motivering, afstemming: Afstemmingkeuze }),
  antwoord: z.object({ besluitOp: Dag, archiefOp: Dag, vernietigenOp: Dag }),
  status: 200,
  opBasisVan: 'casus',
})

export const monitoringAfbakenen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/afbakeningen',
  naam: 'monitoringAfbakenen',
  samenvatting: 'Kies welke gegevens blijven om het plan te volgen; de andere worden vernietigd',
  handeling: 'monitoringAfbakenen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    blijft: lijst(id<'gegeven'>(), 500).describe('Wat blijft. Wat vanzelf blijft, hoeft hier niet bij'),
    motivering: Motivering.describe('Waarvoor juist dit nodig is'),
    afstemming: Afstemmingkeuze,
  }),
  antwoord: z.object({ verwijderd: z.int() }),
  status: 200,
  opBasisVan: 'casus',
})

export const dossierOpschonen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/opschoningen',
  naam: 'dossierOpschonen',
  samenvatting: 'Haal weg wat na de afschaling niet meer nodig is',
  handeling: 'dossierOpschonen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({ gegevens: lijst(id<'gegeven'>(), 500).min(1, 'Kies eerst wat weg kan.') }),
  antwoord: z.object({ verwijderd: z.int() }),
  status: 200,
  opBasisVan: 'casus',
})

export const casusHeropenen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/heropeningen',
  naam: 'casusHeropenen',
  samenvatting: 'Heropen een casus na een terugval, voor een nieuw casusoverleg',
  handeling: 'casusHeropenen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({ motivering: Motivering }),
  antwoord: leeg,
  status: 204,
})
