import { type Partijnaam, type Persoon, personen } from './huis.ts'
import { merken, type Scenario, type Stap } from './scenario.ts'

/** How an act ended, and everything that whoever did it got to read by it. */
export interface Afloop {
  /** `gedaan`, `onbekend`, the id of the rule that refused, or `veld:` and the field at which that was told. */
  readonly uitslag: string
  readonly antwoord: string
}

/** Whatever carries out the policy: a rulebook, a system with an API, or somebody else's. */
export interface Proefhuis {
  doe(stap: Stap): Promise<Afloop>
  /** Everything that this person can get to read of the casus at this moment, in whatever form. */
  leest(persoon: Persoon): Promise<string>
  /** The partijen of which this person is told that they belong to the casus. */
  kent(persoon: Persoon): Promise<readonly Partijnaam[]>
}

/**
 * Plays a scenario in a house that is as the example house when it begins.
 * @returns what went differently at the first step where something did; empty where all went as it is told
 */
export async function speel({ wie, stappen }: Scenario, huis: Proefhuis): Promise<readonly string[]> {
  const alle = merken(JSON.stringify(stappen))
  const ziet = new Map<Persoon, readonly string[]>(wie.map((p) => [p, []]))
  for (const [i, stap] of stappen.entries()) {
    for (const [persoon, woorden] of perPersoon(stap.daarna))
      ziet.set(moetKijken(persoon, wie), daarna(ziet.get(persoon) ?? [], woorden))
    const { uitslag, antwoord } = await huis.doe(stap)
    const anders = [
      ...verwacht(stap, uitslag),
      ...teVeel(stap, { antwoord, alle, ziet }),
      ...(stap.daarna ? await beeld(huis, ziet, alle) : []),
      ...(await bekenden(huis, stap)),
    ]
    if (anders.length > 0) return [`step ${i + 1}, ${stap.wie} ${stap.doet}:`, ...anders]
  }
  return []
}

/** What somebody reads after a step: other markers, or those of before with some more and some less. */
function daarna(eerder: readonly string[], woorden: string): readonly string[] {
  if (!/[+-]/.test(woorden)) return merken(woorden)
  const weg = new Set(woorden.match(/(?<=-)[A-Z]{5,}\b/g))
  return [...eerder.filter((m) => !weg.has(m)), ...(woorden.match(/(?<=[+])[A-Z]{5,}\b/g) ?? [])]
}

function perPersoon<T>(per: Readonly<Partial<Record<Persoon, T>>> = {}): readonly (readonly [Persoon, T])[] {
  return personen.flatMap((p) => {
    const waarde = per[p]
    return waarde === undefined ? [] : [[p, waarde] as const]
  })
}

function moetKijken(persoon: Persoon, wie: readonly Persoon[]): Persoon {
  if (!wie.includes(persoon)) throw new Error(`${persoon} is not among who looks in this scenario`)
  return persoon
}

function verwacht({ weigering, veld }: Stap, uitslag: string): readonly string[] {
  const mogelijk = [weigering ?? 'gedaan', ...(veld === undefined ? [] : [`veld:${veld}`])]
  return mogelijk.includes(uitslag) ? [] : [`expected ${mogelijk.join(' or ')}, was ${uitslag}`]
}

interface Gelezen {
  readonly antwoord: string
  readonly alle: readonly string[]
  readonly ziet: ReadonlyMap<Persoon, readonly string[]>
}

/** An answer, a refusal too, tells nobody what is not for him or her; what somebody just wrote is no news. */
function teVeel({ wie, met }: Stap, { antwoord, alle, ziet }: Gelezen): readonly string[] {
  const mag = new Set([...(ziet.get(wie) ?? []), ...merken(JSON.stringify(met))])
  return alle.filter((m) => antwoord.includes(m) && !mag.has(m)).map((m) => `the answer tells ${wie} ${m}`)
}

async function beeld(huis: Proefhuis, ziet: Gelezen['ziet'], alle: readonly string[]): Promise<readonly string[]> {
  const anders: string[] = []
  for (const [persoon, woorden] of ziet) {
    const leest = await huis.leest(persoon)
    const gelezen = alle.filter((m) => leest.includes(m))
    anders.push(
      ...gelezen.filter((m) => !woorden.includes(m)).map((m) => `${persoon} reads ${m}`),
      ...woorden.filter((m) => !gelezen.includes(m)).map((m) => `${persoon} does not read ${m}`),
    )
  }
  return anders
}

async function bekenden(huis: Proefhuis, { kent }: Stap): Promise<readonly string[]> {
  const anders: string[] = []
  for (const [persoon, partijen] of perPersoon(kent)) {
    const bekend = [...(await huis.kent(persoon))].sort().join(', ')
    const hoort = [...partijen].sort().join(', ')
    if (bekend !== hoort) anders.push(`${persoon} should know of ${hoort || 'nobody'}, knows of ${bekend || 'nobody'}`)
  }
  return anders
}
