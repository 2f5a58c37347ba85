import type { BodyVan, casusAanmelden } from '@casushuis/contract'
import { type Criterium, criteriumnamen, leefgebieden } from '@casushuis/handvat'
import { z } from 'zod'
import { veldteksten as t } from '../../teksten/aanmelden.ts'
import { type Thema, themanamen } from '../../teksten/begrippen.ts'
import { alsNieuwGegeven, gegevenSchema } from '../casus/gegevens/gegeven-schema.ts'

/** The thematic consultations. */
export const themas = Object.keys(themanamen) as readonly Thema[]

const kort = z.string().trim().min(1, t.vulIn).max(300, t.teLang(300))
const motivering = z.string().trim().min(10, t.kort).max(4000, t.teLang(4000))
const jaNee = (melding: string) => z.enum(['', 'ja', 'nee']).refine((keuze): boolean => keuze !== '', melding)

/** What the form asks; the server checks again and decides. */
export const aanmeldvorm = z.object({
  thematisch: z.string().superRefine((thema, ctx) => {
    if (thema === 'geen') return
    ctx.addIssue({ code: 'custom', message: thema === '' ? t.kiesThema : t.hoortNietTitel })
  }),
  taak: z.string().min(1, t.kiesTaak),
  betrokkene: z.object({
    naam: kort,
    geboortedatum: z.string(t.vulDatumIn).min(1, t.vulDatumIn),
    adres: z.string().trim().max(300, t.teLang(300)),
    bsn: z
      .string()
      .trim()
      .regex(/^(\d{9})?$/, t.bsnVorm),
    noodzaak: motivering,
    deelnemersMogenWetenWie: z.boolean(),
  }),
  aanleiding: z.string().trim().min(1, t.vulIn).max(8000, t.teLang(8000)),
  leefgebieden: z.array(z.string()).min(1, t.kiesLeefgebied),
  criteria: z.array(z.object({ voldoet: jaNee(t.kiesOordeel), motivering })),
  afweging: motivering,
  gegevens: z.array(gegevenSchema),
  procesregisseur: z.string().min(1, t.kiesProcesregisseur),
  informeren: z.object({ gedaan: jaNee(t.kiesGeinformeerd), toelichting: motivering }),
})
export type Aanmeldvelden = z.infer<typeof aanmeldvorm>

/** An empty form; what can be known beforehand is filled in. */
export function legeAanmelding(taken: readonly string[], procesregisseurs: readonly string[]): Aanmeldvelden {
  const enige = (lijst: readonly string[]) => (lijst.length === 1 ? (lijst[0] ?? '') : '')
  return {
    thematisch: '',
    taak: enige(taken),
    betrokkene: { naam: '', geboortedatum: '', adres: '', bsn: '', noodzaak: '', deelnemersMogenWetenWie: false },
    aanleiding: '',
    leefgebieden: [],
    criteria: criteriumnamen.map(() => ({ voldoet: '', motivering: '' })),
    afweging: '',
    gegevens: [],
    procesregisseur: enige(procesregisseurs),
    informeren: { gedaan: '', toelichting: '' },
  }
}

/** A criterion as far as it was judged. */
export function oordelen(criteria: Aanmeldvelden['criteria']): readonly { criterium: Criterium; voldoet: boolean }[] {
  return criteriumnamen.flatMap((criterium, i) => {
    const keuze = criteria[i]?.voldoet
    return keuze ? [{ criterium, voldoet: keuze === 'ja' }] : []
  })
}

/** The form as the API takes it. */
export function alsAanmelding(v: Aanmeldvelden): BodyVan<typeof casusAanmelden> {
  const { adres, bsn, ...betrokkene } = v.betrokkene
  return {
    thematisch: themas.find((thema) => thema === v.thematisch) ?? null,
    taak: v.taak,
    procesregisseur: v.procesregisseur,
    betrokkene: { ...betrokkene, ...(adres ? { adres } : {}), ...(bsn ? { bsn } : {}) },
    aanleiding: v.aanleiding,
    leefgebieden: leefgebieden.filter((gebied) => v.leefgebieden.includes(gebied)),
    criteria: oordelen(v.criteria).map((oordeel, i) => ({ ...oordeel, motivering: v.criteria[i]?.motivering ?? '' })),
    afweging: v.afweging,
    informeren: { gedaan: v.informeren.gedaan === 'ja', toelichting: v.informeren.toelichting },
    gegevens: v.gegevens.map(alsNieuwGegeven),
  }
}
