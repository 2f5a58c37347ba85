import { criteriumnamen, leefgebieden } from '@casushuis/handvat'
import { z } from 'zod'
import { geenBsn, isBsn } from './bsn.ts'
import { contract } from './contract.ts'
import { id } from './id.ts'
import { Casusparams, Dag, Doelkeuze, KorteTekst, Motivering, NieuwGegevenSchema, niets, Tekst } from './shared.ts'

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
    criterium: z.enum(criteriumnamen),
    voldoet: z.boolean(),
    motivering: Motivering,
  })
  .meta({ id: 'Criteriumbeoordeling' })

export const Bsn = z.string().trim().refine(isBsn, geenBsn)

export const Betrokkene = z
  .strictObject({
    naam: KorteTekst,
    geboortedatum: Dag,
    adres: z.string().trim().max(300).optional(),
    bsn: Bsn.optional(),
    noodzaak: Motivering,
    deelnemersMogenWetenWie: z.boolean().describe('Of deelnemers aan een casusoverleg mogen zien om wie het gaat'),
  })
  .meta({ id: 'Betrokkene' })

export const Aanmelding = z
  .strictObject({
    thematisch: z.enum(themas).nullable(),
    taak: id<'taak'>(),
    procesregisseur: id<'medewerker'>(),
    betrokkene: Betrokkene,
    aanleiding: Tekst,
    leefgebieden: z.array(z.enum(leefgebieden)).min(1, 'Kies minstens één leefgebied.'),
    criteria: z.array(Criteriumbeoordeling).length(4, 'Beoordeel alle vier de criteria.'),
    afweging: Motivering,
    informeren: z.strictObject({ gedaan: z.boolean(), toelichting: Motivering }),
    gegevens: z.array(NieuwGegevenSchema).max(50),
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
  pad: '/casussen/:casusnummer/dat-check',
  naam: 'datCheckDoen',
  samenvatting: 'Nagaan of de betrokkene al in een actieve casus van dit ZVH is',
  handeling: 'datCheckDoen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({ reden: Motivering }),
  antwoord: z.object({ bekend: z.boolean(), procesregisseur: z.string().nullable() }),
  status: 200,
})

export const intakeBesluiten = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/intakebesluit',
  naam: 'intakeBesluiten',
  samenvatting: 'Neem het intakebesluit namens de aanmelder',
  handeling: 'intakeBesluiten',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    uitkomst: z.enum(['nietInBehandeling', 'triage', 'triageOmTeBepalen']),
    criteria: z.array(Criteriumbeoordeling).length(4, 'Beoordeel alle vier de criteria.'),
    afweging: z.string().trim().max(4000),
    advies: z.string().trim().max(4000).optional(),
  }),
  antwoord: z.object({ vernietigd: z.boolean() }),
  status: 200,
})
