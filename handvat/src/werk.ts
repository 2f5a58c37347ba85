import type { Casus } from './casus/casus.ts'
import type { Overleg } from './casus/casusoverleg.ts'
import { type Datum, dagVan, type Tijdstip } from './casus/datum.ts'
import { type Fase, isGesloten } from './casus/fase.ts'
import { type Feiten, huidigOverleg } from './casus/feiten.ts'
import type { ObjectId, PartijId } from './casus/id.ts'
import { huidigeStap } from './inzagematrix.ts'
import type { Lezer } from './lezer.ts'
import { onderdelenVan, weegOnderdeel } from './regels/onderdelen.ts'
import { bewaartermijnen } from './termijnen.ts'

/** What can be waiting for somebody in a casus, in the order of the phases. */
export const werksoorten = [
  'intakeBesluiten',
  'triageBesluiten',
  'overlegVoorbereiden',
  'deelnemersUitnodigen',
  'overlegHouden',
  'overlegBesluiten',
  'dossierOpschonen',
  'uitvraagBeantwoorden',
  'zorgvuldigheidAanvaarden',
  'actieUitvoeren',
  'meenemenBeslissen',
  'uitspraakBevestigen',
] as const
export type Werksoort = (typeof werksoorten)[number]

/** One thing that waits for one lezer: the procesregie or a partij. */
export interface Werk {
  readonly soort: Werksoort
  readonly lezer: Lezer
  /** The casus, or the part of it that the work is about. */
  readonly object: ObjectId
  /** The day by which it should be done; null where no day was set. */
  readonly deadline: Datum | null
}

/**
 * What waits for whom in one casus (B2.2.1–B2.2.4). Who may not see the casus or the part that the work is about gets
 * no work on it, so that a task never betrays what is hidden. In the archive and after it nothing waits.
 */
export function werkVan(feiten: Feiten, nu: Tijdstip): readonly Werk[] {
  const { casus } = feiten
  const stap = huidigeStap(feiten, nu)
  if (isGesloten(stap)) return []
  const onderdelen = new Map(onderdelenVan(casus).map((o) => [o.id, o]))
  const ziet = (lezer: Lezer, object: ObjectId) => {
    const onderdeel = onderdelen.get(object)
    return onderdeel && weegOnderdeel({ lezer, onderdeel, feiten, nu, stap }).bezwaar === undefined
  }
  return werkInFase[casus.fase](casus).filter((w) => ziet(w.lezer, casus.id) && ziet(w.lezer, w.object))
}

const werkInFase = {
  aanmelding: ({ id }) => [voorRegie('intakeBesluiten', id)],
  triage: (casus) => [
    ...(casus.overlegsoort === null ? [voorRegie('triageBesluiten', casus.id)] : []),
    ...(casus.overlegsoort !== null && casus.overleggen.length === 0
      ? [voorRegie('overlegVoorbereiden', casus.id)]
      : []),
    ...uitnodigen(casus),
    ...uitvragenBeantwoorden(casus),
  ],
  casusoverleg: (casus) => [
    ...uitnodigen(casus),
    ...overlegHouden(casus),
    ...overlegBesluiten(casus),
    ...zorgvuldigheidAanvaarden(casus),
    ...actiesUitvoeren(casus),
    ...meenemenBeslissen(casus),
    ...uitsprakenBevestigen(casus),
  ],
  afschaling: ({ id, afschaling }) =>
    afschaling ? [voorRegie('dossierOpschonen', id, bewaartermijnen(afschaling.besluitOp).archiefOp)] : [],
} as const satisfies Record<Fase, (casus: Casus) => readonly Werk[]>

function voorRegie(soort: Werksoort, object: ObjectId, deadline: Datum | null = null): Werk {
  return { soort, lezer: { soort: 'procesregie' }, object, deadline }
}

function voorPartij(soort: Werksoort, partij: PartijId, object: ObjectId, deadline: Datum | null = null): Werk {
  return { soort, lezer: { soort: 'partij', partij }, object, deadline }
}

/** The current overleg as a list of one, where it is in one of these states. */
function overlegIn(casus: Casus, ...standen: readonly Overleg['stand'][]): readonly Overleg[] {
  const overleg = huidigOverleg(casus)
  return overleg && standen.includes(overleg.stand) ? [overleg] : []
}

function uitnodigen(casus: Casus): readonly Werk[] {
  return overlegIn(casus, 'voorbereiding').map((o) => voorRegie('deelnemersUitnodigen', o.id))
}

function overlegHouden(casus: Casus): readonly Werk[] {
  return overlegIn(casus, 'gepland', 'bezig').map((o) =>
    voorRegie('overlegHouden', o.id, o.moment === null ? null : dagVan(o.moment)),
  )
}

/** The feiten do not say on which overleg a besluit was taken, only how many there are of each. */
function overlegBesluiten(casus: Casus): readonly Werk[] {
  const gehouden = casus.overleggen.filter((o) => o.stand === 'gehouden').length
  const besloten = casus.stukken.filter((s) => s.soort === 'overlegbesluit').length
  return besloten < gehouden ? overlegIn(casus, 'gehouden').map((o) => voorRegie('overlegBesluiten', o.id)) : []
}

function uitvragenBeantwoorden(casus: Casus): readonly Werk[] {
  return casus.uitvragen
    .filter((u) => u.stand === 'verstuurd')
    .map((u) => voorPartij('uitvraagBeantwoorden', u.partij, u.id, u.antwoordVoor))
}

function zorgvuldigheidAanvaarden(casus: Casus): readonly Werk[] {
  return overlegIn(casus, 'gepland', 'bezig')
    .flatMap((o) => o.deelnemers)
    .filter((d) => !d.zorgvuldigheidAanvaard)
    .map((d) => voorPartij('zorgvuldigheidAanvaarden', d.partij, d.id))
}

function actiesUitvoeren(casus: Casus): readonly Werk[] {
  return casus.acties
    .filter((a) => a.stand === 'open' || a.stand === 'bezig')
    .map((a) => voorPartij('actieUitvoeren', a.uitvoerder, a.id, a.deadline))
}

function meenemenBeslissen(casus: Casus): readonly Werk[] {
  return casus.meeneemafspraken
    .filter((m) => m.stand === 'gevraagd')
    .flatMap((m) =>
      casus.gegevens.filter((g) => g.id === m.gegeven).map((g) => voorPartij('meenemenBeslissen', g.bronhouder, m.id)),
    )
}

function uitsprakenBevestigen(casus: Casus): readonly Werk[] {
  return overlegIn(casus, 'bezig').flatMap((overleg) =>
    casus.uitspraken
      .filter((u) => u.overleg === overleg.id)
      .flatMap((u) =>
        overleg.deelnemers
          .filter((d) => !u.bevestigdDoor.includes(d.partij))
          .map((d) => voorPartij('uitspraakBevestigen', d.partij, u.id)),
      ),
  )
}
