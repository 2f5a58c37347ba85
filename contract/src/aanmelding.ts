import { criteriumnamen, leefgebieden } from '@casushuis/handvat'
import { geenBsn, isBsn } from './bsn.ts'
import { contract } from './contract.ts'
import {
  dag,
  invoer,
  JaNee,
  jaNee,
  KorteTekst,
  keuze,
  lijst,
  Moment,
  Motivering,
  meldingen,
  motivering,
  Tekst,
  vrijeTekst,
} from './fields.ts'
import { id } from './id.ts'
import { Afstemmingkeuze, bladzijde, Casusparams, Doelkeuze, leeg, NieuwGegevenSchema, niets } from './shared.ts'
import { z } from './zod.ts'

export const themas = [
  'veelplegers',
  'radicalisering',
  'risicojeugd',
  'verwardePersonen',
  'pga',
  'jco',
  'topX',
] as const

export const Criteriumbeoordeling = z
  .strictObject({
    criterium: keuze(criteriumnamen),
    voldoet: jaNee('Kies of de casus aan dit criterium voldoet.'),
    motivering: Motivering,
  })
  .meta({ id: 'Criteriumbeoordeling' })

const Criteria = lijst(Criteriumbeoordeling).length(4, 'Beoordeel alle vier de criteria.')

export const Bsn = invoer(9).refine(isBsn, geenBsn)

export const Betrokkene = z
  .strictObject({
    naam: KorteTekst,
    geboortedatum: dag('Vul een datum in, bijvoorbeeld 12-03-1985.'),
    adres: vrijeTekst(300).optional(),
    adresVeilig: JaNee.optional().describe('Of een brief op dit adres veilig aankomt; leeg is niet bekend'),
    bsn: Bsn.optional(),
    noodzaak: Motivering,
    deelnemersMogenWetenWie: JaNee.describe('Of deelnemers aan een casusoverleg mogen zien om wie het gaat'),
  })
  .meta({ id: 'Betrokkene' })

export const Aanmelding = z
  .strictObject({
    thematisch: keuze(themas, 'Kies of het om een thematisch overleg gaat.').nullable(),
    taak: id<'taak'>('Kies de taak waarvoor u aanmeldt.'),
    procesregisseur: id<'medewerker'>('Kies een procesregisseur.'),
    betrokkene: Betrokkene,
    aanleiding: Tekst,
    leefgebieden: lijst(keuze(leefgebieden)).min(1, 'Kies minstens één leefgebied.'),
    criteria: Criteria,
    afweging: Motivering,
    informeren: z.strictObject({
      gedaan: jaNee('Kies of de betrokkene is geïnformeerd.'),
      toelichting: Motivering,
    }),
    gegevens: lijst(NieuwGegevenSchema),
  })
  .meta({ id: 'Aanmelding' })

export const casusAanmelden = contract({
  methode: 'POST',
  pad: '/casussen',
  naam: 'casusAanmelden',
  samenvatting: 'Meld een casus aan',
  handeling: 'casusAanmelden',
  params: niets,
  query: Doelkeuze,
  body: Aanmelding,
  antwoord: z.object({ casusnummer: z.string() }),
  status: 201,
})

export const datCheckDoen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/dat-checks',
  naam: 'datCheckDoen',
  samenvatting: 'Nagaan of de betrokkene al in een actieve casus van dit ZVH is',
  handeling: 'datCheckDoen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({ reden: motivering('Schrijf in een of twee zinnen waarom u dit wilt weten.') }),
  antwoord: z.object({ bekend: z.boolean(), procesregisseur: z.string().nullable() }),
  status: 200,
})

export const datChecksInzien = contract({
  methode: 'GET',
  pad: '/dat-checks',
  naam: 'datChecksInzien',
  samenvatting:
    'Waarom is nagegaan of iemand al bekend is, voor de functionaris gegevensbescherming; het nieuwste eerst',
  handeling: 'datChecksInzien',
  params: niets,
  query: z.strictObject(bladzijde),
  body: leeg,
  antwoord: z.object({
    checks: z.array(
      z.object({
        id: z.uuid(),
        tijdstip: Moment,
        casusnummer: z.string(),
        medewerker: z.string(),
        namens: z.string(),
        reden: z.string().nullable().describe('Leeg als de casus niet te lezen is'),
      }),
    ),
    totaal: z.int(),
    pagina: z.int(),
    perPagina: z.int(),
  }),
  status: 200,
})

export const intakeBesluiten = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/intakebesluiten',
  naam: 'intakeBesluiten',
  samenvatting: 'Neem het intakebesluit namens de aanmelder',
  handeling: 'intakeBesluiten',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    uitkomst: keuze(['nietInBehandeling', 'triage', 'triageOmTeBepalen'], meldingen.kiesUitkomst),
    afstemming: Afstemmingkeuze,
    criteria: Criteria,
    afweging: vrijeTekst(4000),
    advies: vrijeTekst(4000).optional(),
  }),
  antwoord: z.object({ wordtAfgerond: z.boolean() }),
  status: 200,
  opBasisVan: 'casus',
})
