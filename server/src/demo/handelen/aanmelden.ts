import type { z } from 'zod'
import { type Aanmelding, casusAanmelden, datCheckDoen, intakeBesluiten } from '../../api/contract/aanmelding.ts'
import { medewerkerId, type Persoon } from '../mensen.ts'
import { type Partijnaam, type Taaknaam, taakId } from '../partijen.ts'
import type { Verteller } from '../verteller.ts'
import { alsOordelen, type Criteria } from './criteria.ts'
import { type Geheugen, maakGeheugen } from './geheugen.ts'
import { alsGegeven, type Inbreng } from './inbreng.ts'

type Body = z.input<typeof Aanmelding>

/** A casus as somebody of a partij reports it. */
export interface Melding<P extends Partijnaam> {
  readonly partij: P
  readonly taak: Taaknaam<P>
  readonly procesregisseur: Persoon
  readonly betrokkene: Body['betrokkene']
  readonly aanleiding: string
  readonly leefgebieden: Body['leefgebieden']
  readonly criteria: Criteria
  readonly afweging: string
  readonly informeren: Body['informeren']
  readonly gegevens: readonly Inbreng[]
}

/** Phase 1 begins: somebody reports a casus. */
export async function meldAan<P extends Partijnaam>(
  v: Verteller,
  wie: Persoon,
  { partij, taak, procesregisseur, criteria, gegevens, ...rest }: Melding<P>,
): Promise<Geheugen> {
  const { casusnummer } = await v.doe(wie, casusAanmelden, {
    body: {
      ...rest,
      thematisch: null,
      taak: taakId(partij, taak),
      procesregisseur: medewerkerId(procesregisseur),
      criteria: alsOordelen(criteria),
      gegevens: gegevens.map(alsGegeven),
    },
  })
  const geheugen = maakGeheugen(v, casusnummer)
  geheugen.onthoud(wie, ['Betrokkene', ...(rest.betrokkene.bsn ? ['BSN'] : []), ...gegevens.map((g) => g.titel)])
  return geheugen
}

/** The rest of phase 1. */
export const inAanmelding = ({ v, params }: Geheugen) => ({
  gaNaOfBekend: (wie: Persoon, reden: string) => v.doe(wie, datCheckDoen, { params, body: { reden } }),
  naarTriage: (wie: Persoon, criteria: Criteria, afweging: string) =>
    v.doe(wie, intakeBesluiten, { params, body: { uitkomst: 'triage', criteria: alsOordelen(criteria), afweging } }),
})
