import { sjabloonsoorten, vaststellingen } from '@casushuis/handvat'
import { contract } from './contract.ts'
import {
  Dag,
  eindeVoorBegin,
  eindigtNaBegin,
  keuze,
  korteTekst,
  lijst,
  Moment,
  Motivering,
  MotiveringOfNiets,
} from './fields.ts'
import { id, ObjectIdSchema } from './id.ts'
import { BevoegdheidSchema, leeg, niets, Versie } from './shared.ts'
import { z } from './zod.ts'

export const Partijsoort = keuze(['publiek', 'privaat'])
export const VaststellingSchema = keuze(vaststellingen)
const Sjabloon = keuze(sjabloonsoorten).nullable().describe('Wat voor soort partij het is; alleen voor voorstellen')

/** The decision on which something rests that was recorded: a mandate (P3), a place in the convenant (P4) or a huisregel. */
export const Besluit = z
  .strictObject({
    dag: Dag,
    kenmerk: korteTekst('Vul in waaraan het besluit is te herkennen.'),
    ondertekenaar: korteTekst('Vul in wie het besluit ondertekende.'),
  })
  .meta({ id: 'Mandaatbesluit' })

/** Which jurist looked at a taak, and when (P4). */
const Toets = z
  .strictObject({ door: korteTekst('Vul in welke jurist de taak heeft bekeken.'), dag: Dag })
  .meta({ id: 'Taaktoets' })

const WanneerEnDoor = z.object({ tijdstip: Moment, door: z.string() })

/** Who recorded something of a partij, why it began before that, and who ended it. */
const registratie = {
  waaromEerder: z.string().nullable().describe('Waarom het begon op een dag die al voorbij was'),
  vastgelegdDoor: z.string(),
  beeindigd: WanneerEnDoor.nullable().describe('Wie het einde vastlegde; waarom is vastgelegd en staat hier niet'),
}

const naam = korteTekst('Vul de naam van de partij in.')
const bron = korteTekst('Vul in waar dit uit blijkt.').describe(
  'Waaruit blijkt wat voor partij het is, bijvoorbeeld het handelsregister',
)
const periode = { van: Dag, tot: Dag.nullable() }
/** By what an OAuth client is known: visible characters and nothing else (RFC 6749 §2.2, appendix A.1). */
const ClientId = z
  .string('Vul de client-id in.')
  .trim()
  .regex(/^[\x21-\x7e]{1,200}$/, 'Vul de client-id in zoals de inlogdienst die geeft, zonder spaties.')
  .describe('Waaraan de inlogdienst het systeem herkent')
const waaromEerder = MotiveringOfNiets.default('').describe('Waarom het begint op een dag die al voorbij is')

/** What a kind of partij often has: a taak by its name, or a right by its kind, with the law in which it may stand. */
const Voorstel = z
  .object({
    ...{ id: z.string(), naam: z.string().nullable(), recht: VaststellingSchema.nullable(), wet: z.string() },
    stand: z.enum(['open', 'vastgelegd', 'geschrapt']),
    getoetst: Toets.nullable().describe('Welke jurist het schrapte; waarom is vastgelegd en staat hier niet'),
  })
  .meta({ id: 'Voorstel' })

export const PartijSchema = z
  .object({
    id: id<'partij'>(),
    naam: z.string(),
    soort: Partijsoort,
    sjabloon: Sjabloon,
    voorstellen: z
      .array(Voorstel)
      .describe('Wat zo’n partij vaak heeft en niemand controleerde; alleen voor wie het kan vastleggen'),
    convenantpartner: z.boolean(),
    landelijkeKetenpartner: z.boolean(),
    versie: Versie,
    bron: z.string().nullable().describe('Waar uit blijkt wat voor partij het is; van eerder vastgelegde onbekend'),
    vastgelegd: WanneerEnDoor.nullable(),
    wijzigingen: z
      .array(
        z.object({
          ...{ tijdstip: Moment, door: z.string(), naam: z.string(), soort: Partijsoort },
        }),
      )
      .describe(
        'Wat er eerder stond en wie het verbeterde, het nieuwste eerst; waarom is vastgelegd en staat hier niet',
      ),
    convenanten: z.array(
      z.object({
        ...{ id: ObjectIdSchema, versie: Versie, van: Dag, tot: Dag.nullable(), geldig: z.boolean() },
        besluit: Besluit.nullable().describe('Het besluit waarop het rust; van eerder vastgelegde onbekend'),
        ...registratie,
      }),
    ),
    verstrekkingsbesluiten: z
      .array(
        z.object({
          ...{ id: ObjectIdSchema, versie: Versie, van: Dag, tot: Dag.nullable(), geldig: z.boolean() },
          strekking: z.string(),
          besluit: Besluit,
          ...registratie,
        }),
      )
      .describe('Besluiten van de partij zelf om gegevens aan de samenwerking te verstrekken'),
    koppelingen: z
      .array(
        z.object({
          ...{ id: id<'koppeling'>(), versie: Versie, van: Dag, tot: Dag.nullable(), geldig: z.boolean() },
          systeem: z.string(),
          clientId: z.string().describe('Waaraan de inlogdienst het systeem herkent'),
          verantwoordelijke: z.string().describe('Wie van de partij voor het systeem instaat'),
          open: z
            .boolean()
            .describe('Of het systeem nu binnenkomt: niet als wie ervoor instaat niet meer voor de partij werkt'),
          besluit: Besluit,
          ...registratie,
        }),
      )
      .describe('Systemen die namens de partij aanmelden en ophalen; alleen voor wie ze kan koppelen'),
    taken: z.array(
      z.object({
        ...{ id: id<'taak'>(), versie: Versie, naam: z.string(), grondslag: z.string() },
        ...{ van: Dag, tot: Dag.nullable(), geldig: z.boolean() },
        getoetst: Toets.nullable().describe('Welke jurist de taak bekeek; van eerder vastgelegde onbekend'),
        ...registratie,
      }),
    ),
    rechten: z.array(
      z.object({
        id: ObjectIdSchema,
        versie: Versie,
        soort: VaststellingSchema,
        van: Dag,
        tot: Dag.nullable(),
        stand: z
          .enum(['wacht', 'bevestigd', 'ingetrokken'])
          .describe('Een recht telt pas als een tweede persoon de toets heeft bevestigd'),
        toelichting: z.string(),
        waaromEerder: z.string().nullable().describe('Waarom het begon op een dag die al voorbij was'),
        vastgelegdDoor: z.string(),
        zelfVastgelegd: z.boolean().describe('Of wie dit opvraagt het vastlegde'),
        teBevestigen: z.boolean().describe('Of wie dit opvraagt de toets als tweede persoon kan bevestigen'),
        bevestigd: z.object({ tijdstip: Moment, door: z.string() }).nullable(),
        ingetrokken: z.object({ tijdstip: Moment, door: z.string() }).nullable(),
      }),
    ),
    bevoegdheidsverleningen: z.array(
      z.object({
        id: id<'bevoegdheidsverlening'>(),
        versie: Versie,
        bevoegdheden: z.array(BevoegdheidSchema),
        van: Dag,
        tot: Dag.nullable(),
        besluit: Besluit.nullable().describe('Het besluit waarop de verlening rust; van eerder vastgelegde onbekend'),
        waaromEerder: z.string().nullable().describe('Waarom zij begon op een dag die al voorbij was'),
        ingetrokken: z
          .object({ tijdstip: Moment, door: z.string().nullable() })
          .nullable()
          .describe('Wanneer en door wie zij is ingetrokken; waarom is vastgelegd en staat hier niet'),
        geldig: z.boolean(),
        vastgelegdDoor: z.string(),
      }),
    ),
    /** What this partij may process now. */
    mag: z.object({ bijzonder: z.boolean(), strafrechtelijk: z.boolean(), bsn: z.boolean() }),
  })
  .meta({ id: 'Partij' })

export const partijenInzien = contract({
  methode: 'GET',
  pad: '/partijen',
  naam: 'partijenInzien',
  samenvatting: 'De partijen van dit ZVH met hun taken, rechten en bevoegdheidsverleningen',
  handeling: 'partijenInzien',
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({ partijen: z.array(PartijSchema) }),
  status: 200,
})

export const partijVastleggen = contract({
  methode: 'POST',
  pad: '/partijen',
  naam: 'partijVastleggen',
  samenvatting: 'Leg een partij vast: nog zonder convenant, taken of rechten',
  handeling: 'partijVastleggen',
  params: niets,
  query: niets,
  body: z.strictObject({ naam, soort: Partijsoort, bron, sjabloon: Sjabloon.default(null) }),
  antwoord: z.object({ id: id<'partij'>() }),
  status: 201,
})

export const partijWijzigen = contract({
  methode: 'PATCH',
  pad: '/partijen/:id',
  naam: 'partijWijzigen',
  samenvatting: 'Verbeter hoe een partij heet en wat voor partij het is; wat er stond, blijft bewaard',
  handeling: 'partijWijzigen',
  params: z.strictObject({ id: id<'partij'>() }),
  query: niets,
  body: z.strictObject({ naam, soort: Partijsoort, bron, sjabloon: Sjabloon, reden: Motivering }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const convenantVastleggen = contract({
  methode: 'POST',
  pad: '/partijen/:id/convenanten',
  naam: 'convenantVastleggen',
  samenvatting: 'Leg vast van wanneer tot wanneer een partij het convenant heeft getekend',
  handeling: 'convenantVastleggen',
  params: z.strictObject({ id: id<'partij'>() }),
  query: niets,
  body: z.strictObject({ ...periode, besluit: Besluit, waaromEerder }).refine(eindigtNaBegin, eindeVoorBegin),
  antwoord: z.object({ id: ObjectIdSchema }),
  status: 201,
})

export const verstrekkingsbesluitVastleggen = contract({
  methode: 'POST',
  pad: '/partijen/:id/verstrekkingsbesluiten',
  naam: 'verstrekkingsbesluitVastleggen',
  samenvatting: 'Leg vast dat een partij besloot welke gegevens zij aan de samenwerking kan verstrekken',
  handeling: 'verstrekkingsbesluitVastleggen',
  params: z.strictObject({ id: id<'partij'>() }),
  query: niets,
  body: z
    .strictObject({ strekking: Motivering, ...periode, besluit: Besluit, waaromEerder })
    .refine(eindigtNaBegin, eindeVoorBegin),
  antwoord: z.object({ id: ObjectIdSchema }),
  status: 201,
})

export const koppelingVastleggen = contract({
  methode: 'POST',
  pad: '/partijen/:id/koppelingen',
  naam: 'koppelingVastleggen',
  samenvatting: 'Leg vast dat een systeem namens een partij aanmeldt en ophaalt, en wie daarvoor instaat',
  handeling: 'koppelingVastleggen',
  params: z.strictObject({ id: id<'partij'>() }),
  query: niets,
  body: z
    .strictObject({
      systeem: korteTekst('Vul in hoe de partij het systeem noemt.'),
      clientId: ClientId,
      verantwoordelijke: id<'medewerker'>('Kies wie van de partij voor het systeem instaat.'),
      ...periode,
      besluit: Besluit,
      waaromEerder,
    })
    .refine(eindigtNaBegin, eindeVoorBegin),
  antwoord: z.object({ id: id<'koppeling'>() }),
  status: 201,
})

export const taakVastleggen = contract({
  methode: 'POST',
  pad: '/partijen/:id/taken',
  naam: 'taakVastleggen',
  samenvatting: 'Leg een wettelijke taak van een partij vast, zoals een jurist die heeft bekeken',
  handeling: 'taakVastleggen',
  params: z.strictObject({ id: id<'partij'>() }),
  query: niets,
  body: z
    .strictObject({
      naam: korteTekst('Vul in welke taak het is.'),
      grondslag: korteTekst('Vul de wet en het artikel in.'),
      getoetst: Toets,
      ...periode,
      waaromEerder,
      voorstel: korteTekst('Kies het voorstel.').nullable().default(null).describe('Het voorstel waarmee het begon'),
    })
    .refine(eindigtNaBegin, eindeVoorBegin),
  antwoord: z.object({ id: id<'taak'>() }),
  status: 201,
})

export const voorstelSchrappen = contract({
  methode: 'POST',
  pad: '/partijen/:id/geschrapte-voorstellen',
  naam: 'voorstelSchrappen',
  samenvatting: 'Leg vast dat een voorstel niet bij deze partij past, zoals een jurist heeft gezien',
  handeling: 'voorstelSchrappen',
  params: z.strictObject({ id: id<'partij'>() }),
  query: niets,
  body: z.strictObject({ voorstel: korteTekst('Kies het voorstel.'), getoetst: Toets, reden: Motivering }),
  antwoord: leeg,
  status: 204,
})

export const taakWijzigen = contract({
  methode: 'PATCH',
  pad: '/taken/:id',
  naam: 'taakWijzigen',
  samenvatting: 'Verbeter hoe een wettelijke taak is beschreven; wat er stond, blijft bewaard',
  handeling: 'taakWijzigen',
  params: z.strictObject({ id: id<'taak'>() }),
  query: niets,
  body: z.strictObject({
    naam: korteTekst('Vul in welke taak het is.'),
    grondslag: korteTekst('Vul de wet en het artikel in.'),
    getoetst: Toets,
    reden: Motivering,
  }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

/** How something of a partij is ended: on its last day, or at once. */
const einde = z.strictObject({
  laatsteDag: Dag.nullable().describe('De laatste dag waarop het geldt; leeg is direct'),
  reden: Motivering,
})

export const convenantBeeindigen = contract({
  methode: 'POST',
  pad: '/convenanten/:id/beeindigingen',
  naam: 'convenantBeeindigen',
  samenvatting: 'Leg vast dat een partij niet langer aan het convenant deelneemt',
  handeling: 'convenantBeeindigen',
  params: z.strictObject({ id: ObjectIdSchema }),
  query: niets,
  body: einde,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const verstrekkingsbesluitBeeindigen = contract({
  methode: 'POST',
  pad: '/verstrekkingsbesluiten/:id/beeindigingen',
  naam: 'verstrekkingsbesluitBeeindigen',
  samenvatting: 'Leg vast dat een verstrekkingsbesluit van een partij niet meer geldt',
  handeling: 'verstrekkingsbesluitBeeindigen',
  params: z.strictObject({ id: ObjectIdSchema }),
  query: niets,
  body: einde,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const koppelingBeeindigen = contract({
  methode: 'POST',
  pad: '/koppelingen/:id/beeindigingen',
  naam: 'koppelingBeeindigen',
  samenvatting: 'Leg vast dat een systeem van een partij niet meer binnenkomt',
  handeling: 'koppelingBeeindigen',
  params: z.strictObject({ id: id<'koppeling'>() }),
  query: niets,
  body: einde,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const taakBeeindigen = contract({
  methode: 'POST',
  pad: '/taken/:id/beeindigingen',
  naam: 'taakBeeindigen',
  samenvatting: 'Leg vast dat een partij een wettelijke taak niet meer heeft',
  handeling: 'taakBeeindigen',
  params: z.strictObject({ id: id<'taak'>() }),
  query: niets,
  body: einde,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const bevoegdheidVerlenen = contract({
  methode: 'POST',
  pad: '/partijen/:id/bevoegdheidsverleningen',
  naam: 'bevoegdheidVerlenen',
  samenvatting: 'Leg vast welk werk de procesregisseurs namens een partij mogen doen',
  handeling: 'bevoegdheidVerlenen',
  params: z.strictObject({ id: id<'partij'>() }),
  query: niets,
  body: z
    .strictObject({
      bevoegdheden: lijst(BevoegdheidSchema).min(1, 'Kies minstens één bevoegdheid.'),
      van: Dag,
      tot: Dag.nullable(),
      besluit: Besluit,
      waaromEerder: MotiveringOfNiets.default('').describe('Waarom de verlening begint op een dag die al voorbij is'),
    })
    .refine(eindigtNaBegin, eindeVoorBegin),
  antwoord: z.object({ id: id<'bevoegdheidsverlening'>() }),
  status: 201,
})

export const bevoegdheidIntrekken = contract({
  methode: 'POST',
  pad: '/bevoegdheidsverleningen/:id/intrekkingen',
  naam: 'bevoegdheidIntrekken',
  samenvatting: 'Trek een bevoegdheidsverlening met directe werking in',
  handeling: 'bevoegdheidIntrekken',
  params: z.strictObject({ id: id<'bevoegdheidsverlening'>() }),
  query: niets,
  body: z.strictObject({ reden: Motivering }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const rechtVastleggen = contract({
  methode: 'POST',
  pad: '/partijen/:id/rechten',
  naam: 'rechtVastleggen',
  samenvatting: 'Leg vast dat een partij een soort gegevens mag verwerken, na een toets',
  handeling: 'rechtVastleggen',
  params: z.strictObject({ id: id<'partij'>() }),
  query: niets,
  body: z
    .strictObject({
      soort: VaststellingSchema,
      van: Dag,
      tot: Dag.nullable(),
      toelichting: Motivering,
      waaromEerder: MotiveringOfNiets.default('').describe('Waarom het recht begint op een dag die al voorbij is'),
    })
    .refine(eindigtNaBegin, eindeVoorBegin),
  antwoord: z.object({ id: ObjectIdSchema }),
  status: 201,
})

export const rechtBevestigen = contract({
  methode: 'POST',
  pad: '/verwerkingsrechten/:id/bevestigingen',
  naam: 'rechtBevestigen',
  samenvatting: 'Bevestig als tweede persoon de toets dat een partij een soort gegevens mag verwerken',
  handeling: 'rechtBevestigen',
  params: z.strictObject({ id: ObjectIdSchema }),
  query: niets,
  body: z.strictObject({ bevinding: Motivering }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const rechtIntrekken = contract({
  methode: 'POST',
  pad: '/verwerkingsrechten/:id/intrekkingen',
  naam: 'rechtIntrekken',
  samenvatting: 'Trek in dat een partij een soort gegevens mag verwerken',
  handeling: 'rechtIntrekken',
  params: z.strictObject({ id: ObjectIdSchema }),
  query: niets,
  body: z.strictObject({ reden: Motivering }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})
