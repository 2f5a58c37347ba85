import { duursoorten, stopredenen, telsoorten } from '@casushuis/handvat'
import { contract } from './contract.ts'
import { Dag, Moment } from './fields.ts'
import { leeg, niets } from './shared.ts'
import { DrukstukSchema } from './verstrekking.ts'
import { z } from './zod.ts'

const Telsoorten = z.enum(telsoorten)
const Aantal = z.int().nullable().describe('Afgerond op vijftallen; leeg waar het te klein is om te tonen')
const Weken = z.int().nullable().describe('Binnen zoveel weken; leeg waar het naar een casus kan wijzen')
const Delen = z.array(z.object({ deel: z.string(), aantal: Aantal }))

const Kwartaalcijfers = z
  .object({
    begin: Dag,
    vanaf: z.int(),
    aantallen: z.array(z.object({ soort: Telsoorten, aantal: Aantal })),
    maanden: Delen.describe('Aanmeldingen per maand'),
  })
  .meta({ id: 'Kwartaalcijfers' })

const Jaarcijfers = z
  .object({
    begin: Dag,
    vanaf: z.int(),
    verdelingen: z.array(z.object({ soort: Telsoorten, delen: Delen })),
    duren: z
      .array(z.object({ soort: z.enum(duursoorten), kwart: Weken, midden: Weken, driekwart: Weken }))
      .describe('Hoe lang iets duurde sinds de aanmelding'),
  })
  .meta({ id: 'Jaarcijfers' })

/** The figures of one year to account for, on paper. */
export const sturingAfdrukken = contract({
  methode: 'GET',
  pad: '/sturingscijfers/:jaar/pdf',
  naam: 'sturingAfdrukken',
  samenvatting: 'De vastgestelde cijfers van een jaar als toegankelijke PDF, voor de jaarverantwoording',
  handeling: 'sturingInzien',
  params: z.object({ jaar: z.string().regex(/^20\d\d$/) }),
  query: niets,
  body: leeg,
  antwoord: DrukstukSchema,
  status: 200,
  bestand: { soort: 'pdf', naam: 'sturingscijfers.pdf' },
})

export const sturingInzien = contract({
  methode: 'GET',
  pad: '/sturing',
  naam: 'sturingInzien',
  samenvatting: 'Aantallen en doorlooptijden zonder personen',
  handeling: 'sturingInzien',
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({
    kwartalen: z.array(Kwartaalcijfers).describe('Elk kwartaal dat voorbij is, eenmaal vastgesteld'),
    jaren: z.array(Jaarcijfers).describe('Elk jaar dat voorbij is, eenmaal vastgesteld'),
    vanaf: z.int().describe('Vanaf welk aantal nu iets wordt getoond'),
    kalenderstop: z
      .object({
        reden: z.enum(stopredenen),
        archiveren: z.int(),
        vernietigen: z.int(),
        sindsTijdstip: Moment,
        serverTijdstip: Moment,
        databaseTijdstip: Moment,
        vorigeTijdstip: Moment.nullable(),
        bevestigdTijdstip: Moment.nullable(),
      })
      .nullable()
      .describe('Dat de kalender op de manager wacht, en waarmee'),
    kalendergang: z
      .object({
        begonnenTijdstip: Moment,
        totaal: z.int().describe('Voor hoeveel casussen de kalender iets doet'),
        gedaan: z.int().describe('Hoeveel daarvan al zijn geweest'),
      })
      .nullable()
      .describe('Hoever de kalender is; leeg als hij niet loopt'),
  }),
  status: 200,
})
