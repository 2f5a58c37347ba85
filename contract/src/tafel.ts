import { contract } from './contract.ts'
import { Dag, Moment } from './fields.ts'
import { id, naamVan } from './id.ts'
import { Casusparams, Doelkeuze, leeg, objectparams, Versie } from './shared.ts'
import { z } from './zod.ts'

/** Somebody who sat at the table, as far as the reader may know. */
export const AanwezigeSchema = z
  .object({
    id: id<'aanwezigheid'>(),
    organisatie: naamVan<'partij'>().nullable().describe('Leeg is de betrokkene'),
    medewerker: naamVan<'medewerker'>()
      .nullable()
      .describe('Leeg waar u niet mag weten wie van die organisatie het is'),
    eigen: z.boolean().describe('Of u het zelf bent'),
    vanTijdstip: Moment,
    totTijdstip: Moment.nullable().describe('Leeg zolang die er is'),
  })
  .meta({ id: 'Aanwezige' })

export const aanwezigheidVastleggen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overleggen/:id/aanwezigen',
  naam: 'aanwezigheidVastleggen',
  samenvatting: 'Leg vast wie er is bij het overleg dat bezig is',
  handeling: 'aanwezigheidVastleggen',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: z.strictObject({
    medewerker: id<'medewerker'>('Kies wie er is.').nullable().describe('`null` is de betrokkene'),
  }),
  antwoord: z.object({ id: id<'aanwezigheid'>() }),
  status: 201,
})

export const aanwezigheidBeeindigen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/aanwezigen/:id/beeindigingen',
  naam: 'aanwezigheidBeeindigen',
  samenvatting: 'Leg vast dat iemand vertrekt van het overleg dat bezig is',
  handeling: 'aanwezigheidBeeindigen',
  params: objectparams<'aanwezigheid'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
})

/** The screen at which the whole table looks: only what everybody who is there may see (C1, C3). */
export const Tafelbeeld = z
  .object({
    versie: Versie,
    doel: z.string().describe('Waarvoor wat hier staat wordt gebruikt'),
    aanwezig: z.boolean().describe('Of er iemand aan tafel zit; zo niet, dan staat hier niets'),
    metBetrokkene: z.boolean().describe('Of de betrokkene aan tafel zit'),
    betrokkene: z.string().nullable(),
    overleg: z
      .object({
        volgnummer: z.int(),
        doel: z.string(),
        besluiten: z.string(),
        tijdstip: Moment.nullable(),
        duur: z.int().nullable().describe('In minuten'),
        deelnemers: z.array(z.string()),
      })
      .nullable(),
    themas: z.array(
      z.object({
        naam: z.string(),
        gegevens: z.array(
          z.object({ id: id<'gegeven'>(), titel: z.string(), tekst: z.string(), bronhouder: z.string() }),
        ),
      }),
    ),
    uitspraken: z.array(
      z.object({
        id: id<'uitspraak'>(),
        tekst: z.string(),
        bevestigdDoor: z.array(z.string()),
        tegenspraken: z.array(z.object({ partij: z.string(), tekst: z.string() })),
      }),
    ),
    plandoelen: z.array(z.object({ id: id<'plandoel'>(), tekst: z.string() })),
    acties: z.array(
      z.object({
        id: id<'actie'>(),
        plandoel: id<'plandoel'>().nullable(),
        tekst: z.string(),
        uitvoerder: z.string().nullable(),
        deadline: Dag,
      }),
    ),
  })
  .meta({ id: 'Tafelbeeld' })

export const tafelbeeldInzien = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/tafelbeeld',
  naam: 'tafelbeeldInzien',
  samenvatting: 'Wat op een scherm kan staan waar iedereen aan tafel naar kijkt',
  handeling: 'tafelbeeldInzien',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: Tafelbeeld,
  status: 200,
})
