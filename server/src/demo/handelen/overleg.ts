import {
  actieBijstellen,
  actieBijwerken,
  actieVastleggen,
  afschalingBesluiten,
  casusregieToewijzen,
  dossierOpschonen,
  meenemenBeslissen,
  meenemenVragen,
  monitoringAfbakenen,
  ontwikkelingVastleggen,
  overlegBeginnen,
  overlegBesluiten,
  overlegSluiten,
  plandoelBijwerken,
  plandoelVastleggen,
  uitspraakBevestigen,
  uitspraakVastleggen,
} from '@casushuis/contract'
import type { z } from 'zod'
import { medewerkerId, type Persoon } from '../mensen.ts'
import { type Partijnaam, partijId } from '../partijen.ts'
import { afgestemd, type Geheugen } from './geheugen.ts'
import { verteltBesluiten } from './informeren.ts'

type Stand = z.input<(typeof actieBijwerken)['body']>['stand']

/** One action of the plan; days are working days from today. */
export interface Actie {
  readonly tekst: string
  readonly uitvoerder: Partijnaam
  readonly van: number
  readonly tot: number
  /** What follows where it fails. */
  readonly alsNietLukt?: string
  /** Titles of the gegevens that it rests on. */
  readonly steuntOp?: readonly string[]
}

/** By which working day from today the casus comes back in an overleg, and with whom. */
export interface Terugkomst {
  readonly op: number
  readonly met: readonly Partijnaam[]
}

/** Why a plan is followed, and who follows what. */
type Volgafspraken = Readonly<Record<'monitoringdoel' | 'monitoring', string>>

/** Phase 3: the casusoverleg, its toestandsbeeld and the plan van aanpak. */
export const inOverleg = (geheugen: Geheugen, overleg: () => string) => {
  const { v, params } = geheugen
  const leegOp = (id: string) => ({ params: { ...params, id }, body: null })
  return {
    beginOverleg: (wie: Persoon) => v.doe(wie, overlegBeginnen, leegOp(overleg())),
    sluitOverleg: (wie: Persoon) => v.doe(wie, overlegSluiten, leegOp(overleg())),
    /** A statement of the toestandsbeeld, and who confirms it at once. */
    async stelVast(wie: Persoon, tekst: string, steuntOp: readonly string[], bevestigdDoor: readonly Persoon[] = []) {
      const body = { tekst, steuntOp: await geheugen.gegevens(steuntOp) }
      const { id } = await v.doe(wie, uitspraakVastleggen, { params, body })
      for (const deelnemer of bevestigdDoor) await v.doe(deelnemer, uitspraakBevestigen, leegOp(id))
    },
    regieNaar: (wie: Persoon, regisseur: Persoon, partij: Partijnaam) =>
      v.doe(wie, casusregieToewijzen, {
        params,
        body: { partij: partijId(partij), medewerker: medewerkerId(regisseur) },
      }),
    ...inPlan(geheugen),
    /** What stays to follow the plan; the rest is destroyed. */
    async bakentAf(wie: Persoon, blijft: readonly string[], motivering: string) {
      const body = { blijft: await geheugen.gegevens(blijft), motivering, ...afgestemd(v) }
      await v.doe(wie, monitoringAfbakenen, { params, body })
    },
    async steltAanpakVast(wie: Persoon, motivering: string, volgen: Volgafspraken, terug?: Terugkomst) {
      await v.doe(wie, overlegBesluiten, {
        params,
        body: {
          ...{ uitkomst: 'aanpakVastgesteld', motivering, ...volgen, ...afgestemd(v) },
          ...(terug && { terugkomOp: v.dag(terug.op), terugkomMet: terug.met.map(partijId) }),
        },
      })
      await verteltBesluiten(geheugen, wie)
    },
  }
}

/** The plan van aanpak, and what may be taken along to carry it out. */
const inPlan = (geheugen: Geheugen) => {
  const { v, params } = geheugen
  return {
    async doel(wie: Persoon, tekst: string, steuntOp: readonly string[] = []): Promise<string> {
      const body = { tekst, steuntOp: await geheugen.gegevens(steuntOp), overPersoon: false }
      return (await v.doe(wie, plandoelVastleggen, { params, body })).id
    },
    doelBereikt: (wie: Persoon, doel: string) =>
      v.doe(wie, plandoelBijwerken, { params: { ...params, id: doel }, body: { bereikt: true } }),
    async actie(
      wie: Persoon,
      plandoel: string,
      { tekst, uitvoerder, van, tot, alsNietLukt, steuntOp }: Actie,
    ): Promise<string> {
      const body = {
        plandoel,
        tekst,
        uitvoerder: partijId(uitvoerder),
        start: v.dag(van),
        deadline: v.dag(tot),
        steuntOp: await geheugen.gegevens(steuntOp ?? []),
        overPersoon: false,
        ...(alsNietLukt !== undefined && { alsNietLukt }),
      }
      return (await v.doe(wie, actieVastleggen, { params, body })).id
    },
    stelBij: (wie: Persoon, actie: string, { uitvoerder, van, tot }: Omit<Actie, 'tekst' | 'steuntOp'>) =>
      v.doe(wie, actieBijstellen, {
        params: { ...params, id: actie },
        body: { uitvoerder: partijId(uitvoerder), start: v.dag(van), deadline: v.dag(tot) },
      }),
    werkBij: (wie: Persoon, actie: string, stand: Stand, resultaat: string | null = null) =>
      v.doe(wie, actieBijwerken, { params: { ...params, id: actie }, body: { stand, resultaat, overPersoon: true } }),
    ontwikkeling: (wie: Persoon, doel: string, tekst: string, overPersoon = false) =>
      v.doe(wie, ontwikkelingVastleggen, { params: { ...params, id: doel }, body: { tekst, overPersoon } }),
    async vraagtMee(wie: Persoon, actie: string, titel: string, waarom: string): Promise<string> {
      const body = { actie, gegeven: await geheugen.gegeven(titel), waarom }
      return (await v.doe(wie, meenemenVragen, { params, body })).id
    },
    beslistMee: (wie: Persoon, vraag: string, akkoord: boolean, toelichting: string) =>
      v.doe(wie, meenemenBeslissen, { params: { ...params, id: vraag }, body: { akkoord, toelichting } }),
  }
}

/** Phase 4: the end of the work together. */
export const inAfschaling = (geheugen: Geheugen) => {
  const { v, params } = geheugen
  return {
    async schaaltAf(wie: Persoon, motivering: string) {
      await v.doe(wie, afschalingBesluiten, { params, body: { motivering, ...afgestemd(v) } })
      await verteltBesluiten(geheugen, wie)
    },
    async ruimtOp(wie: Persoon, titels: readonly string[]) {
      await v.doe(wie, dossierOpschonen, { params, body: { gegevens: await geheugen.gegevens(titels) } })
    },
  }
}
