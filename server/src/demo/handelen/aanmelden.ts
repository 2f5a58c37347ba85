import { type Aanmelding, casusAanmelden, datCheckDoen, intakeBesluiten } from '@casushuis/contract'
import type { z } from 'zod'
import { medewerkerId, type Persoon } from '../mensen.ts'
import { type Taakkeuze, taakId } from '../partijen.ts'
import type { Verteller } from '../verteller.ts'
import { alsOordelen, type Criteria } from './criteria.ts'
import { afgestemd, type Geheugen, maakGeheugen } from './geheugen.ts'
import { alsGegeven, type Inbreng } from './inbreng.ts'

type Body = z.input<typeof Aanmelding>

/** A casus as somebody of a partij reports it. */
export interface Meldinginhoud {
  readonly betrokkene: Body['betrokkene']
  readonly aanleiding: string
  readonly leefgebieden: Body['leefgebieden']
  readonly criteria: Criteria
  readonly afweging: string
  readonly informeren: Body['informeren']
  readonly gegevens: readonly Inbreng[]
}

/** … namens which partij, on which task, and with whom at the zvh. */
export type Melding = Meldinginhoud & Taakkeuze & { readonly procesregisseur: Persoon }

/** Phase 1 begins: somebody reports a casus. */
export async function meldAan(v: Verteller, wie: Persoon, melding: Melding): Promise<Geheugen> {
  const { betrokkene, aanleiding, leefgebieden, afweging, informeren, criteria, gegevens } = melding
  const { casusnummer } = await v.doe(wie, casusAanmelden, {
    body: {
      thematisch: null,
      taak: taakId(melding),
      procesregisseur: medewerkerId(melding.procesregisseur),
      betrokkene,
      aanleiding,
      leefgebieden,
      afweging,
      informeren,
      criteria: alsOordelen(criteria),
      gegevens: gegevens.map(alsGegeven),
    },
  })
  const geheugen = maakGeheugen(v, casusnummer, wie)
  // The report said on which taak already.
  geheugen.kiestTaak(wie)
  geheugen.onthoud(wie, ['Betrokkene', ...(betrokkene.bsn ? ['BSN'] : []), ...gegevens.map((g) => g.titel)])
  return geheugen
}

/** The rest of phase 1. */
export const inAanmelding = ({ v, params }: Geheugen) => ({
  gaNaOfBekend: (wie: Persoon, reden: string) => v.doe(wie, datCheckDoen, { params, body: { reden } }),
  naarTriage: (wie: Persoon, criteria: Criteria, afweging: string) =>
    v.doe(wie, intakeBesluiten, {
      params,
      body: { uitkomst: 'triage', criteria: alsOordelen(criteria), afweging, ...afgestemd(v) },
    }),
})
