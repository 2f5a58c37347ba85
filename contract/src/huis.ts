import {
  alarmsoorten,
  huistaaksoorten,
  leefgebieden,
  postkeuzes,
  triagegebreken,
  triagevoorstellen,
  werksoorten,
} from '@casushuis/handvat'
import { contract } from './contract.ts'
import { Dag, JaNee, keuze, Mail, Moment, Motivering, meldingen, Telefoon } from './fields.ts'
import { HuisContact } from './huisregels.ts'
import { id, naamVan, ObjectIdSchema } from './id.ts'
import {
  BevoegdheidSchema,
  bladzijde,
  Casusparams,
  Doelkeuze,
  FaseSchema,
  leeg,
  niets,
  OverlegstandSchema,
  RegelSchema,
  RolSchema,
  StapSchema,
} from './shared.ts'
import { z } from './zod.ts'

export const Ik = z
  .object({
    id: id<'medewerker'>(),
    naam: z.string(),
    rol: RolSchema,
    partij: naamVan<'partij'>().nullable(),
    zvh: naamVan<'zvh'>(),
    tijdstip: Moment.describe('Hoe laat het is voor dit systeem'),
    vandaag: Dag,
    /** Set in demo mode: by how many days the clock was moved forward. */
    demo: z.object({ verzetDagen: z.int() }).nullable(),
    inzageVooraf: z.boolean().describe('Of deelnemers in dit ZVH nu vóór een overleg al iets kunnen inzien'),
    leefgebieden: z.array(z.enum(leefgebieden)).describe('Waaruit u kiest als u aanmeldt'),
    gespreksthemas: z.array(z.string()).describe('Wat dit ZVH voorstelt bij de voorbereiding van een overleg'),
    contactgegevens: HuisContact.nullable().describe('Waar dit ZVH te bereiken is'),
    proefopslag: z.boolean().describe('Of dit een proefopslag is, niet bedoeld voor echte gegevens'),
    systemenToegelaten: z
      .boolean()
      .describe('Of systemen van partijen hier kunnen binnenkomen, als zij zijn gekoppeld'),
    handelingen: z.array(z.string()).describe('Wat deze medewerker buiten een casus kan doen'),
    nietMogelijk: z.array(
      z.object({ handeling: z.string(), reden: z.string(), watHelpt: z.string(), regel: RegelSchema }),
    ),
  })
  .meta({ id: 'Ik' })

export const ikOpvragen = contract({
  methode: 'GET',
  pad: '/gebruikersprofiel',
  naam: 'ikOpvragen',
  samenvatting: 'Wie u bent, in welke rol en namens welke organisatie',
  handeling: null,
  params: niets,
  query: niets,
  body: leeg,
  antwoord: Ik,
  status: 200,
})

export const conceptsleutelOpvragen = contract({
  methode: 'GET',
  pad: '/gebruikersprofiel/conceptsleutel',
  naam: 'conceptsleutelOpvragen',
  samenvatting: 'Waarmee uw browser verzegelt wat u nog aan het invullen bent; vervalt als u uitlogt',
  handeling: null,
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({ sleutel: z.string().describe('256 bits, base64url') }).meta({ id: 'Conceptsleutel' }),
  status: 200,
})

export const zvhsOpvragen = contract({
  methode: 'GET',
  pad: '/gebruikersprofiel/zvhs',
  naam: 'zvhsOpvragen',
  samenvatting: 'In welke zorg- en veiligheidshuizen u werkt, en als wat; wisselen gaat met `POST /wisselen`',
  handeling: null,
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z
    .object({
      zvhs: z.array(
        z.object({
          id: id<'zvh'>(),
          naam: z.string(),
          rol: RolSchema,
          partij: z.string().nullable(),
          hier: z.boolean().describe('Of u hier nu werkt'),
        }),
      ),
    })
    .meta({ id: 'EigenZvhs' }),
  status: 200,
})

/** How one can be reached; empty is not. */
export const Contactgegevens = z.strictObject({
  telefoon: z.union([Telefoon, z.literal('')], meldingen.telefoon),
  mail: z.union([Mail, z.literal('')], meldingen.mail),
})

export const contactgegevensOpvragen = contract({
  methode: 'GET',
  pad: '/gebruikersprofiel/contactgegevens',
  naam: 'contactgegevensOpvragen',
  samenvatting: 'Hoe u bent te bereiken, zoals u dat zelf vastlegde',
  handeling: null,
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z
    .object({ telefoon: z.string(), mail: z.string(), post: z.enum(postkeuzes) })
    .meta({ id: 'Contactgegevens' }),
  status: 200,
})

export const contactgegevensVastleggen = contract({
  methode: 'PUT',
  pad: '/gebruikersprofiel/contactgegevens',
  naam: 'contactgegevensVastleggen',
  samenvatting: 'Leg vast hoe u bent te bereiken, voor wie mag weten dat u aan een casus werkt',
  handeling: 'contactgegevensVastleggen',
  params: niets,
  query: niets,
  body: Contactgegevens.extend({
    post: keuze(postkeuzes).describe('Hoe vaak u mail krijgt als er werk voor u klaarstaat'),
  }),
  antwoord: leeg,
  status: 204,
})

export const werkInzien = contract({
  methode: 'GET',
  pad: '/werk',
  naam: 'werkInzien',
  samenvatting: 'Wat er voor u te doen is',
  handeling: 'werkInzien',
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({
    taken: z.array(
      z.object({
        soort: z.enum(werksoorten),
        casusnummer: z.string(),
        betrokkene: z.string().nullable(),
        fase: FaseSchema,
        namens: z.string(),
        object: ObjectIdSchema,
        over: z.string().nullable().describe('De actie of het doel waar het over gaat, als u die mag lezen'),
        deadline: Dag.nullable(),
        herinnerdOp: Dag.nullable().describe('Wanneer u eraan bent herinnerd'),
        teLaat: z.boolean(),
      }),
    ),
    overleggen: z
      .array(
        z.object({
          id: z.union([id<'overleg'>(), id<'overlegdatum'>()]),
          casusnummer: z.string(),
          betrokkene: z.string().nullable(),
          stand: OverlegstandSchema.nullable().describe('Leeg zolang alleen de datum is afgesproken'),
          tijdstip: Moment,
          duur: z.int().nullable().describe('In minuten'),
          plaats: z.string().nullable(),
        }),
      )
      .describe('De overleggen van vandaag en later waarvoor u bent uitgenodigd'),
    binnengekomen: z
      .array(z.object({ casusnummer: z.string(), deadline: Dag.nullable() }))
      .describe(
        'Wat voor uw organisatie binnenkwam en nog niemand oppakte; alleen voor haar contactpersonen, zonder inhoud',
      ),
    huistaken: z
      .array(
        z.object({
          soort: z.enum(huistaaksoorten),
          onderwerp: z.string().describe('De naam van een partij, of een casusnummer'),
          partij: id<'partij'>().nullable(),
          bevoegdheden: z.array(BevoegdheidSchema),
          deadline: Dag.nullable(),
        }),
      )
      .describe('Wat er te doen is buiten een casus, zonder inhoud'),
  }),
  status: 200,
})

export const triageagendaInzien = contract({
  methode: 'GET',
  pad: '/triageagenda',
  naam: 'triageagendaInzien',
  samenvatting: 'Wat in de wekelijkse triage aan de orde komt: uw casussen die nog niet aan tafel zijn',
  handeling: 'triageagendaInzien',
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({
    casussen: z.array(
      z.object({
        casusnummer: z.string(),
        betrokkene: z.string().nullable(),
        fase: FaseSchema,
        namens: z.string(),
        aanmelder: z.string(),
        aangemeldTijdstip: Moment,
        compleet: z.boolean(),
        ontbreekt: z.array(z.enum(triagegebreken)),
        geinformeerd: z.boolean().nullable().describe('Leeg als dat niet voor u te zien is'),
        openUitvragen: z.array(
          z.object({ partij: z.string(), verstuurdTijdstip: Moment, antwoordVoor: Dag, teLaat: z.boolean() }),
        ),
        beantwoord: z.int().describe('Hoeveel uitvragen zijn beantwoord of geweigerd'),
        voorstel: z.enum(triagevoorstellen),
      }),
    ),
  }),
  status: 200,
})

/** What the manager knows of a running casus: that it is there, how far it is, and who runs it (P8). */
export const werkverdelingInzien = contract({
  methode: 'GET',
  pad: '/werkverdelingen',
  naam: 'werkverdelingInzien',
  samenvatting: 'De lopende casussen zonder inhoud: hoe ver zij zijn en welke procesregisseur eraan werkt',
  handeling: 'werkverdelingInzien',
  params: niets,
  query: z.strictObject(bladzijde),
  body: leeg,
  antwoord: z.object({
    casussen: z.array(
      z.object({
        casusnummer: z.string(),
        fase: FaseSchema,
        stap: StapSchema.nullable(),
        aangemeldTijdstip: Moment,
        stilTijdstip: Moment.nullable().describe('Sinds wanneer de bevoegdheid ontbreekt om eraan te werken'),
        beeindigenVanaf: Dag.nullable().describe('Vanaf welke dag u de casus dan kunt beëindigen'),
        procesregisseurs: z
          .array(z.object({ naam: z.string(), vanTijdstip: Moment, totTijdstip: Moment.nullable() }))
          .describe('Leeg als niemand eraan werkt'),
      }),
    ),
    informeren: z
      .object({ open: z.int(), teLaat: z.int() })
      .describe('Van hoeveel besluiten de betrokkene nog moet horen, en van hoeveel dat te laat is'),
    totaal: z.int(),
    pagina: z.int(),
    perPagina: z.int(),
  }),
  status: 200,
})

export const procesregieToewijzen = contract({
  methode: 'POST',
  pad: '/werkverdelingen/:casusnummer/procesregisseurs',
  naam: 'procesregieToewijzen',
  samenvatting: 'Leg een casus bij een andere procesregisseur, zonder de casus te zien',
  handeling: 'procesregieToewijzen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    medewerker: id<'medewerker'>('Kies wie de casus krijgt.'),
    tot: Dag.nullable().describe('De laatste dag, als iemand tijdelijk waarneemt'),
    vorigeEindigt: JaNee.describe('Of wie de casus tot nu toe had, er niet meer aan werkt'),
    motivering: Motivering,
  }),
  antwoord: leeg,
  status: 204,
})

export const vraagOppakken = contract({
  methode: 'POST',
  pad: '/binnengekomen/:casusnummer/toewijzingen',
  naam: 'vraagOppakken',
  samenvatting:
    'Pak op wat voor uw organisatie binnenkwam, of geef het aan een collega; de casus ziet alleen wie het krijgt',
  handeling: 'vraagOppakken',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({ medewerker: id<'medewerker'>('Kies wie het oppakt.') }),
  antwoord: leeg,
  status: 204,
})

export const stilleCasusBeeindigen = contract({
  methode: 'POST',
  pad: '/werkverdelingen/:casusnummer/beeindigingen',
  naam: 'stilleCasusBeeindigen',
  samenvatting:
    'Beëindig een casus waarvoor de bevoegdheid al de hele termijn van het huis weg is; hij wordt afgerond en daarna vernietigd',
  handeling: 'stilleCasusBeeindigen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({ motivering: Motivering }),
  antwoord: leeg,
  status: 204,
})

export const casussenInzien = contract({
  methode: 'GET',
  pad: '/casussen',
  naam: 'casussenInzien',
  samenvatting: 'De casussen waaraan u bent toegewezen',
  handeling: 'casussenInzien',
  params: niets,
  query: z.strictObject({
    fase: FaseSchema.optional(),
    ...bladzijde,
  }),
  body: leeg,
  antwoord: z.object({
    casussen: z.array(
      z.object({
        casusnummer: z.string(),
        betrokkene: z.string().nullable(),
        fase: FaseSchema,
        stap: StapSchema.nullable(),
        namens: z.string(),
        aanmelder: z.string(),
        procesregisseur: z.string().nullable(),
        bijgewerktTijdstip: Moment,
      }),
    ),
    totaal: z.int(),
    pagina: z.int(),
    perPagina: z.int(),
  }),
  status: 200,
})

export const medewerkersInzien = contract({
  methode: 'GET',
  pad: '/medewerkers',
  naam: 'medewerkersInzien',
  samenvatting: 'De procesregie van dit ZVH en uw eigen collega’s, om toe te wijzen',
  handeling: 'partijenInzien',
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({
    procesregisseurs: z.array(naamVan<'medewerker'>()),
    ondersteuners: z.array(naamVan<'medewerker'>()),
    collegas: z.array(naamVan<'medewerker'>()),
  }),
  status: 200,
})

export const LogregelSchema = z.object({
  tijdstip: Moment,
  wie: z.string(),
  rol: RolSchema,
  partij: z.string().nullable(),
  namens: z.string().nullable(),
  handeling: z.string(),
  doel: z.string().nullable(),
  taak: z.string().nullable(),
  grondslag: z.string().nullable(),
  besluit: z.enum(['toegestaan', 'geweigerd']),
  regels: z.array(z.string()),
  doorSysteem: z.boolean().describe('Of het een gekoppeld systeem was, waarvoor deze medewerker instaat'),
  feiten: z.array(z.string()).describe('Waarop het besluit rustte, zonder inhoud'),
  aantalObjecten: z.int(),
  delen: z
    .array(
      z.object({
        namens: z.string(),
        doel: z.string(),
        taak: z.string(),
        grondslag: z.string(),
        aantalObjecten: z.int(),
      }),
    )
    .describe('Wat is getoond, per partij die het inbracht'),
})

/** The same for who takes part in the casus: how much it was about, and which rules were weighed, could tell what is hidden. */
export const VerloopregelSchema = LogregelSchema.omit({ aantalObjecten: true, regels: true, feiten: true })

export const logboekInzien = contract({
  methode: 'GET',
  pad: '/logboek',
  naam: 'logboekInzien',
  samenvatting: 'Het logboek van dit ZVH, zonder inhoud',
  handeling: 'logboekInzien',
  params: niets,
  query: z.strictObject({
    voorTijdstip: Moment.optional(),
    perPagina: z.coerce.number().int().min(1).max(200).default(50),
  }),
  body: leeg,
  antwoord: z.object({ regels: z.array(LogregelSchema), meer: z.boolean() }),
  status: 200,
})

export const alarmenInzien = contract({
  methode: 'GET',
  pad: '/alarmen',
  naam: 'alarmenInzien',
  samenvatting: 'Wat het systeem zelf heeft opgemerkt en iemand moet nakijken',
  handeling: 'alarmenInzien',
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({
    alarmen: z.array(
      z.object({
        soort: z.enum(alarmsoorten),
        onderwerp: z.string().describe('Een nummer of de naam van een reeks; leeg voor het huis als geheel'),
        sindsTijdstip: Moment,
        laatstTijdstip: Moment,
        voorbijTijdstip: Moment.nullable(),
      }),
    ),
  }),
  status: 200,
})

export const kalenderBevestigen = contract({
  methode: 'POST',
  pad: '/kalender/bevestigingen',
  naam: 'kalenderBevestigen',
  samenvatting: 'Laat de kalender doorgaan met archiveren en vernietigen, bij de aantallen die u heeft gezien',
  handeling: 'kalenderBevestigen',
  params: niets,
  query: niets,
  body: z.strictObject({
    archiveren: z.int(meldingen.kies).min(0, meldingen.kies),
    vernietigen: z.int(meldingen.kies).min(0, meldingen.kies),
  }),
  antwoord: leeg,
  status: 204,
})

export const klokVerzetten = contract({
  methode: 'POST',
  pad: '/demo/klokverzettingen',
  naam: 'klokVerzetten',
  samenvatting: 'Zet in de demo de klok vooruit; alles wat op de kalender staat, gebeurt dan',
  handeling: 'klokVerzetten',
  params: niets,
  query: niets,
  body: z.strictObject({ dagen: z.int(meldingen.kies).min(1, meldingen.kies).max(400, meldingen.kies) }),
  antwoord: z.object({ vandaag: Dag, gearchiveerd: z.int(), vernietigd: z.int() }),
  status: 200,
})
