import { rollen } from '@casushuis/handvat'
import { AfwezigheidSchema } from './afwezigheden.ts'
import { contract } from './contract.ts'
import { Dag, JaNee, keuze, korteTekst, lijst, Moment, Motivering, MotiveringOfNiets, meldingen } from './fields.ts'
import { Contactgegevens } from './huis.ts'
import { id, naamVan } from './id.ts'
import { leeg, niets, Versie } from './shared.ts'
import { z } from './zod.ts'

/** What somebody can be; the calendar is nobody. */
export const Medewerkerrol = keuze(
  rollen.filter((rol) => rol !== 'kalender' && rol !== 'inrichter'),
  'Kies een rol.',
)

/** Where somebody signs in, and under what that issuer knows him or her (OpenID Connect Core §5.7). */
const Inlog = z
  .strictObject({
    uitgever: korteTekst('Kies de inlogdienst.'),
    onderwerp: korteTekst('Vul in onder welk kenmerk de inlogdienst deze persoon kent.', meldingen.teLang(255)),
  })
  .meta({ id: 'Inlog' })

const persoon = {
  naam: korteTekst('Vul de naam in.'),
  rol: Medewerkerrol,
  partij: id<'partij'>('Kies een partij.').nullable().describe('Leeg voor wie een rol voor het ZVH zelf heeft'),
  contactpersoon: JaNee.describe('Of vragen aan de partij bij deze medewerker binnenkomen'),
  ...Contactgegevens.shape,
}

const WanneerEnDoor = z.object({ tijdstip: Moment, door: z.string() })

/** Somebody who works here, as whoever keeps up the people sees it; not by what an inlogdienst knows this person. */
export const EigenMedewerkerSchema = z
  .object({
    ...{ id: id<'medewerker'>(), versie: Versie, naam: z.string(), rol: Medewerkerrol },
    ...{ partij: naamVan<'partij'>().nullable(), contactpersoon: z.boolean() },
    ...{ telefoon: z.string(), mail: z.string() },
    kanInloggen: z.boolean(),
    uitnodiging: z
      .object({ mail: z.string(), totTijdstip: Moment, geldig: z.boolean() })
      .nullable()
      .describe('De laatste uitnodiging die nog niet is gebruikt'),
    afwezigheden: z.array(AfwezigheidSchema).describe('Van nu en later'),
    vastgelegd: WanneerEnDoor.nullable(),
    beeindigd: WanneerEnDoor.nullable(),
  })
  .meta({ id: 'EigenMedewerker' })

export const MedewerkerSchema = EigenMedewerkerSchema.extend({
  inlog: z.object({ uitgever: z.string(), onderwerp: z.string() }).nullable().describe('Leeg zolang inloggen niet kan'),
}).meta({ id: 'Medewerker' })

/** When somebody last said who works for a partij, and from when it is time again (P8). */
export const MensenbevestigingSchema = z
  .object({
    partij: naamVan<'partij'>(),
    bevestigd: WanneerEnDoor.nullable().describe('Leeg zolang niemand het nog bevestigde'),
    vanafDag: Dag.describe('Vanaf wanneer het weer tijd is'),
    teDoen: z.boolean(),
  })
  .meta({ id: 'Mensenbevestiging' })

export const medewerkersoverzichtInzien = contract({
  methode: 'GET',
  pad: '/medewerkersoverzicht',
  naam: 'medewerkersoverzichtInzien',
  samenvatting: 'Wie er in dit ZVH werkt of werkte, in welke rol, en of zij kunnen inloggen',
  handeling: 'medewerkersoverzichtInzien',
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({
    medewerkers: z.array(MedewerkerSchema),
    bevestigingen: z.array(MensenbevestigingSchema),
  }),
  status: 200,
})

export const inlogdienstenOpvragen = contract({
  methode: 'GET',
  pad: '/inlogdiensten',
  naam: 'inlogdienstenOpvragen',
  samenvatting: 'Waar mensen van deze installatie inloggen',
  handeling: null,
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({ inlogdiensten: z.array(z.object({ uitgever: z.string(), naam: z.string() })) }),
  status: 200,
})

export const medewerkerVastleggen = contract({
  methode: 'POST',
  pad: '/medewerkers',
  naam: 'medewerkerVastleggen',
  samenvatting: 'Leg een medewerker vast; zonder inlog volgt een uitnodiging',
  handeling: 'medewerkerVastleggen',
  params: niets,
  query: niets,
  body: z.strictObject({ ...persoon, inlog: Inlog.nullable().default(null) }),
  antwoord: z.object({ id: id<'medewerker'>() }),
  status: 201,
})

/** Who takes over what only this person works on. */
const opvolger = id<'medewerker'>('Kies een collega.')
  .nullable()
  .default(null)
  .describe('De collega van dezelfde partij die overneemt waaraan verder niemand werkt')

export const medewerkerWijzigen = contract({
  methode: 'PATCH',
  pad: '/medewerkers/:id',
  naam: 'medewerkerWijzigen',
  samenvatting:
    'Verbeter of wijzig wat van een medewerker is vastgelegd; bij een andere rol of partij eindigen de toewijzingen',
  handeling: 'medewerkerWijzigen',
  params: z.strictObject({ id: id<'medewerker'>() }),
  query: niets,
  body: z.strictObject({
    ...persoon,
    opvolger,
    reden: MotiveringOfNiets.default('').describe('Waarom de rol of de partij verandert'),
  }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const medewerkerUitnodigen = contract({
  methode: 'POST',
  pad: '/medewerkers/:id/uitnodigingen',
  naam: 'medewerkerUitnodigen',
  samenvatting: 'Nodig een medewerker uit om in te loggen, op een mailadres dat de inlogdienst bevestigt',
  handeling: 'medewerkerUitnodigen',
  params: z.strictObject({ id: id<'medewerker'>() }),
  query: niets,
  body: z.strictObject({
    uitgever: korteTekst('Kies de inlogdienst.'),
    mail: z.email(meldingen.mail).max(254, meldingen.teLang(254)),
    codehash: z
      .string(meldingen.vulIn)
      .regex(/^[0-9a-f]{64}$/, 'Maak een nieuwe link.')
      .describe('De SHA-256 van de code in de link, hexadecimaal; de code zelf kent alleen wie uitnodigt'),
  }),
  antwoord: z.object({ totTijdstip: Moment }),
  status: 201,
})

export const medewerkerBeeindigen = contract({
  methode: 'POST',
  pad: '/medewerkers/:id/beeindigingen',
  naam: 'medewerkerBeeindigen',
  samenvatting: 'Beëindig een account met directe werking: sessies en toewijzingen eindigen',
  handeling: 'medewerkerBeeindigen',
  params: z.strictObject({ id: id<'medewerker'>() }),
  query: niets,
  body: z.strictObject({ opvolger, reden: Motivering }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const mensenBevestigen = contract({
  methode: 'POST',
  pad: '/partijen/:id/mensenbevestigingen',
  naam: 'mensenBevestigen',
  samenvatting: 'Bevestig wie er nog voor een partij werkt: iedereen die daar nu staat',
  handeling: 'mensenBevestigen',
  params: z.strictObject({ id: id<'partij'>() }),
  query: niets,
  body: z.strictObject({ medewerkers: lijst(id<'medewerker'>(), 1000).describe('Wie er nog werkt: iedereen') }),
  antwoord: leeg,
  status: 204,
})
