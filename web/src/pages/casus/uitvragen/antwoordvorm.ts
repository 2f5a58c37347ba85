import type { BodyVan, uitvraagBeantwoorden } from '@casushuis/contract'
import { type Weigergrond, weigergronden } from '@casushuis/handvat'
import type { DefaultValues, UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { beantwoordenTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import { alsNieuwGegeven, gegevenSchema } from '../gegevens/gegeven-schema.ts'

export const keuzes = ['ja', 'nee', 'weigeren'] as const
export const bijdragen = ['informatie', 'expertise', 'uitvoering'] as const

/** What the answer asks; the server checks again and decides. */
export const antwoordschema = z
  .object({
    keuze: z.enum(keuzes, t.kiesKeuze),
    weigergrond: z.union([z.enum(weigergronden), z.literal('')]),
    toelichting: z.string().trim().min(1, t.vulIn).max(8000, t.teLang),
    bijdrage: z.array(z.enum(bijdragen)),
    gegevens: z.array(gegevenSchema),
  })
  .refine((a) => a.keuze !== 'weigeren' || a.weigergrond !== '', { path: ['weigergrond'], message: t.kiesWeigergrond })
export type Antwoordvelden = z.infer<typeof antwoordschema>
export type Antwoordform = UseFormReturn<Antwoordvelden>

/** Nothing is answered beforehand. */
export const leegAntwoord: DefaultValues<Antwoordvelden> = {
  weigergrond: '',
  toelichting: '',
  bijdrage: [],
  gegevens: [],
}

type Antwoordbody = BodyVan<typeof uitvraagBeantwoorden>

/** The answer as the API takes it; what does not belong to the choice that was made stays behind. */
export function alsAntwoord({ keuze, weigergrond, toelichting, bijdrage, gegevens }: Antwoordvelden): Antwoordbody {
  const weigert = keuze === 'weigeren'
  const grond: Weigergrond | null = weigert && weigergrond !== '' ? weigergrond : null
  return {
    bekend: weigert ? null : keuze === 'ja',
    weigergrond: grond,
    toelichting,
    bijdrage: weigert ? [] : bijdrage,
    gegevens: keuze === 'ja' ? gegevens.map(alsNieuwGegeven) : [],
  }
}
