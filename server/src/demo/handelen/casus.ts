import type { Persoon } from '../mensen.ts'
import type { Verteller } from '../verteller.ts'
import { inAanmelding, type Melding, meldAan } from './aanmelden.ts'
import { inDossier } from './dossier.ts'
import { inAfschaling, inOverleg } from './overleg.ts'
import { inTriage } from './triage.ts'

/** Reports a casus and returns everything that a story can let people do in it. */
export async function nieuweCasus(v: Verteller, wie: Persoon, melding: Melding) {
  const geheugen = await meldAan(v, wie, melding)
  const triage = inTriage(geheugen)
  return {
    ...inAanmelding(geheugen),
    ...inDossier(geheugen),
    ...triage,
    ...inOverleg(geheugen, triage.overleg),
    ...inAfschaling(geheugen),
  }
}
