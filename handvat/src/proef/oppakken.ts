import { contactpersoonVan, type Partijnaam, proefmensen } from './huis.ts'
import type { Scenario, Stap } from './scenario.ts'

/** Of which partijen somebody works on the casus, and which are deelnemer of the overleg that comes. */
interface Stand {
  readonly bezet: ReadonlySet<Partijnaam>
  readonly deelnemers: readonly Partijnaam[]
  readonly uitgenodigd: boolean
}

const begin: Stand = { bezet: new Set(), deelnemers: [], uitgenodigd: false }

/**
 * A scenario in which whoever is asked or invited takes that up at once: what each then reads is what was told to be read after
 * the question. One that tells itself who takes up what stays as it is.
 */
export function metOppakken(scenario: Scenario): Scenario {
  if (scenario.stappen.some((s) => s.doet === 'vraagOppakken')) return scenario
  const stappen: Stap[] = []
  let stand = begin
  for (const stap of scenario.stappen) {
    stand = na(stand, stap)
    const nieuw = genodigden(stand, stap).filter((partij) => !stand.bezet.has(partij))
    stappen.push(...opgepakt(stap, nieuw))
    stand = { ...stand, bezet: new Set([...stand.bezet, ...nieuw]) }
  }
  return { ...scenario, stappen }
}

function na(stand: Stand, stap: Stap): Stand {
  if (stap.weigering !== undefined) return stand
  if (stap.doet === 'casusAanmelden') return { ...stand, bezet: new Set(eigen(stap)) }
  if (stap.doet === 'overlegVoorbereiden') return { ...stand, deelnemers: [], uitgenodigd: false }
  if (stap.doet === 'deelnemerToevoegen') return { ...stand, deelnemers: [...stand.deelnemers, stap.met.partij] }
  if (stap.doet === 'deelnemerVerwijderen')
    return { ...stand, deelnemers: stand.deelnemers.filter((partij) => partij !== stap.met.partij) }
  return stap.doet === 'deelnemersUitnodigen' ? { ...stand, uitgenodigd: true } : stand
}

const eigen = ({ wie }: Stap): readonly Partijnaam[] => {
  const { partij } = proefmensen[wie]
  return partij ? [partij] : []
}

/** For which partijen something comes in with this step. */
function genodigden({ deelnemers, uitgenodigd }: Stand, stap: Stap): readonly Partijnaam[] {
  if (stap.weigering !== undefined) return []
  if (stap.doet === 'uitvraagVersturen') return [stap.met.partij]
  const isUitnodiging = stap.doet === 'deelnemersUitnodigen' || (stap.doet === 'deelnemerToevoegen' && uitgenodigd)
  return isUitnodiging ? deelnemers : []
}

function opgepakt(stap: Stap, partijen: readonly Partijnaam[]): readonly Stap[] {
  const [laatste, ...eerder] = partijen
    .map((partij): Stap => {
      const wie = contactpersoonVan(partij)
      return { wie, doet: 'vraagOppakken', met: { medewerker: wie } }
    })
    .toReversed()
  if (!laatste) return [stap]
  const { daarna, kent, ...kaal } = stap
  return [kaal, ...eerder, { ...laatste, ...(daarna && { daarna }), ...(kent && { kent }) }]
}
