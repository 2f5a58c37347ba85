import {
  type Actor,
  type Casus,
  type CasusId,
  casusOpMoment,
  dagenSlotbericht,
  dagVan,
  eindeVanOverleg,
  type Feiten,
  klokkenGelijk,
  plusDagen,
  stopreden,
  type Tijdstip,
  vervallenTerugval,
  type ZvhId,
} from '@casushuis/handvat'
import type { Clock } from '../../ports/clock.ts'
import type { Kalendergang, Kalenderstop } from '../../ports/kalender.ts'
import { houseSetting, type Setting, type Store, type Transaction } from '../../ports/store.ts'
import { zoekwaardeVan } from '../aanmelding/zoekwaarde.ts'
import { vernietigAfgeronde } from '../afronding/afronding.ts'
import { boek } from '../boek.ts'
import { vervalTerugval } from '../casusoverleg/terugval.ts'
import { herzie } from '../herzien.ts'
import { stelCijfersVast } from '../huis/sturingscijfers.ts'
import { performKalender } from '../perform/perform.ts'
import { hoortHetSlot } from '../perform/slot.ts'
import type { Daad } from '../usecase.ts'

export interface Kalenderuitslag {
  readonly gearchiveerd: number
  /** Only what is gone with its key. */
  readonly vernietigd: number
}

interface Kalenderdelen {
  readonly store: Store
  readonly clock: Clock
  readonly zvh: ZvhId
}

/**
 * Carries out what the calendar asks up to now: archiving, destruction, and weighing again where a mandate or
 * right began. Can be repeated without harm, and catches up after the system was down (S7). Where a clock may have
 * jumped, or it would touch too many casussen, it does nothing and waits for the manager, unless somebody who moved the
 * clock of the demo asks for it.
 */
export async function voerKalenderUit(
  delen: Kalenderdelen,
  { bevestigd = false }: { readonly bevestigd?: boolean } = {},
): Promise<Kalenderuitslag> {
  const { store, clock, zvh } = delen
  const zetting = houseSetting(zvh, clock.nu())
  await vernietigSporen(store, zetting)
  const andereKlok = await clock.ofDatabase()
  const { taken, wacht } = await store.transaction(zetting, async (t) => {
    await t.ruimtSlotberichtenOp(plusDagen(dagVan(zetting.nu), -dagenSlotbericht))
    return bereidVoor(t, { zetting, andereKlok, bevestigd })
  })
  await herzieBegonnenRechten(store, zetting, !wacht)
  if (wacht) return { gearchiveerd: 0, vernietigd: 0 }
  const uitslag = await voerTakenUit(delen, zetting, taken)
  await stelCijfersVast(store, zetting)
  return uitslag
}

/** The keys of what was destroyed, and by what its people could be recognised; the casussen of which the key is still there. */
async function vernietigSporen(store: Store, { zvh, nu }: Pick<Setting, 'zvh' | 'nu'>): Promise<readonly CasusId[]> {
  const over = await store.destroyKeys(zvh, nu)
  await store.renewDatIndex(zvh, nu, zoekwaardeVan)
  return over
}

/** What the calendar does in one casus. */
interface Taak {
  readonly casus: CasusId
  readonly stap: keyof typeof stappen
}

/** What there is to do for an overleg that nobody closed (C1). */
async function openGebleven(t: Transaction, nu: Tijdstip): Promise<readonly Taak[]> {
  const voorbij = (await t.begonnenOverleggen()).filter((o) => (eindeVanOverleg(o) ?? nu) <= nu)
  return [...new Set(voorbij.map(({ casus }) => casus))].map((casus) => ({ casus, stap: 'overlegVoorbij' }))
}

/** What was opened again after a relapse, and may come to nothing (S2). */
async function heropend(t: Transaction): Promise<readonly Taak[]> {
  return (await t.heropende()).map((casus) => ({ casus, stap: 'terugvalVervallen' }))
}

/** What there is to do, and whether it must wait. */
async function bereidVoor(
  t: Transaction,
  { zetting, andereKlok, bevestigd }: { zetting: Setting; andereKlok: Tijdstip; bevestigd: boolean },
): Promise<{ readonly taken: readonly Taak[]; readonly wacht: boolean }> {
  const { nu } = zetting
  const taken: readonly Taak[] = (await t.kalender()).flatMap(({ casus, gearchiveerd, ...eindigt }) => {
    const stap = teDoen({ casus: eindigt }, nu, gearchiveerd)
    return stap ? [{ casus, stap }] : []
  })
  const tel = (...welke: Taak['stap'][]) => taken.filter(({ stap }) => welke.includes(stap)).length
  const { kalenderOp, casussen, grens } = await t.kalenderstand()
  const gezien = {
    nu,
    andereKlok,
    vorige: kalenderOp,
    archiveren: tel('archief'),
    vernietigen: tel('vernietigd', 'afgerond'),
  }
  await t.zetAlarm('klokWijktAf', klokkenGelijk(nu, andereKlok) ? [] : [''])
  const reden = bevestigd ? null : stopreden({ ...gezien, casussen, grens })
  const wacht = reden !== null && !magDoor(await t.kalenderstop(), gezien)
  if (wacht) await t.zetKalenderstop({ ...gezien, reden })
  await t.zetAlarm('kalenderWacht', wacht ? [''] : [])
  return { taken: [...(await openGebleven(t, nu)), ...(await heropend(t)), ...taken], wacht }
}

const dag = 86_400_000

/** The manager let go on, for a day, what was seen then or what is left of it; for more is asked again. */
function magDoor(
  stop: Kalenderstop | undefined,
  { nu, archiveren, vernietigen }: Pick<Kalenderstop, 'nu' | 'archiveren' | 'vernietigen'>,
): boolean {
  if (!stop?.bevestigdOp) return false
  const sinds = Date.parse(nu) - Date.parse(stop.bevestigdOp)
  return sinds >= 0 && sinds < dag && archiveren <= stop.archiveren && vernietigen <= stop.vernietigen
}

/** What the calendar has to do in a casus that ends. */
function teDoen(
  feiten: { readonly casus: Pick<Casus, 'afschaling' | 'afronding'> },
  nu: Tijdstip,
  gearchiveerd: boolean,
): keyof typeof stappen | undefined {
  const stap = boek.termijnen.huidigeStap(feiten, nu)
  if (stap === 'vernietigd') return feiten.casus.afronding === null ? 'vernietigd' : 'afgerond'
  return stap === 'archief' && !gearchiveerd ? 'archief' : undefined
}

async function voerTakenUit(
  { store, clock, zvh }: Kalenderdelen,
  { nu, medewerker }: Setting,
  taken: readonly Taak[],
): Promise<Kalenderuitslag> {
  const actor: Actor = { zvh, medewerker, rol: 'kalender', partij: null }
  const gedaan: Taak[] = []
  const fouten: unknown[] = []
  const gang = houdBij(store, houseSetting(zvh, nu), taken.length)
  for (const [volgorde, taak] of taken.entries()) {
    await gang.zover(volgorde)
    const daad = { ...stappen[taak.stap], actor, casus: taak.casus, isNogNodig: isNogNodig(taak, nu) }
    try {
      // The others do not wait for a casus that is in the way.
      if (await performKalender({ store, clock }, daad)) gedaan.push(taak)
    } catch (fout) {
      fouten.push(fout)
    }
  }
  await gang.voorbij()
  const over = new Set(await vernietigSporen(store, { zvh, nu }))
  if (fouten.length > 0) throw new AggregateError(fouten, 'the calendar could not be carried out for every casus')
  await store.transaction(houseSetting(zvh, nu), (t) => t.heftKalenderstopOp())
  return {
    gearchiveerd: gedaan.filter(({ stap }) => stap === 'archief').length,
    vernietigd: gedaan.filter(({ stap, casus }) => (stap === 'vernietigd' || stap === 'afgerond') && !over.has(casus))
      .length,
  }
}

/** Each run is told in at most so many steps: to write down every casus would cost more than it tells. */
const stappenPerRonde = 100

/** Keeps, for who waits for it, how far a run has come; a run with nothing to do is none. */
function houdBij(store: Store, zetting: Setting, totaal: number) {
  const stap = Math.ceil(totaal / stappenPerRonde)
  const zet = (gang: Kalendergang | null) => store.transaction(zetting, (t) => t.zetKalendergang(gang))
  return {
    zover: async (gedaan: number) => {
      if (gedaan % stap === 0) await zet({ begonnenOp: zetting.nu, totaal, gedaan })
    },
    voorbij: async () => {
      if (totaal > 0) await zet(null)
    },
  }
}

/** Asked again when the casus is claimed: another process may have been before us. */
const isNogNodig =
  ({ stap, casus }: Taak, nu: Tijdstip) =>
  async (feiten: Feiten, t: Pick<Transaction, 'casusrij'>): Promise<boolean> => {
    if (stap === 'overlegVoorbij') return casusOpMoment(feiten.casus, nu) !== feiten.casus
    if (stap === 'terugvalVervallen') return vervallenTerugval(feiten.casus, nu) !== null
    return teDoen(feiten, nu, (await t.casusrij(casus)).gearchiveerdOp !== null) === stap
  }

/** What the calendar does when the day of an overleg is over, at each step of afschaling, and at the end of an afronding. */
const stappen = {
  overlegVoorbij: { handeling: 'overlegVanzelfSluiten', voer: sluitOverleg },
  terugvalVervallen: { handeling: 'terugvalVervallen', voer: vervalTerugval },
  archief: { handeling: 'archiveren', voer: archiveer },
  vernietigd: { handeling: 'vernietigen', voer: vernietig },
  afgerond: { handeling: 'afgerondVernietigen', voer: vernietigAfgeronde },
} as const

async function sluitOverleg(d: Daad): Promise<void> {
  const nu = casusOpMoment(d.casus, d.nu)
  for (const { id, stand } of d.casus.overleggen)
    if (stand !== nu.overleggen.find((o) => o.id === id)?.stand) await d.wijzigt('overleg', id, { stand: 'gehouden' })
}

async function vernietig(daad: Daad): Promise<void> {
  const wijktAf = daad.casus.afschaling?.afwijking !== null
  await daad.gaatNaar('vernietigd', wijktAf ? 'de andere bewaartermijn is voorbij' : 'een jaar na afschaling')
}

async function archiveer({ t, casus, nu, feiten }: Daad): Promise<void> {
  await t.archiveert(casus.id, nu)
  if (casus.afschaling) {
    const { vernietigenOp } = boek.termijnen.bewaartermijnen(casus.afschaling)
    await t.meldtArchief(casus.id, { vernietigenOp, voor: await hoortHetSlot(t, feiten, nu) })
  }
  await t.verbergt(casus.id)
}

/**
 * A right that ends, ends by itself in the database; one that begins must be weighed, and of a mandate that ended people are
 * told (P3).
 */
async function herzieBegonnenRechten(store: Store, zetting: Setting, legtVast: boolean): Promise<void> {
  await store.transaction(zetting, async (t) => {
    const sinds: Tijdstip = (await t.kalenderstand()).kalenderOp ?? zetting.nu
    for (const casus of await t.herzieningen(sinds)) {
      const feiten = await t.feiten(casus)
      if (feiten) await herzie(t, feiten, zetting.nu)
    }
    // While the calendar waits, so does the moment by which a jump is seen.
    if (legtVast) await t.legtKalenderVast()
  })
}
