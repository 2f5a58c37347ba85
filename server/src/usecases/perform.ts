import type { Contract } from '@casushuis/contract'
import {
  type Actor,
  alleenToegewezen,
  type Besluit,
  type CasusId,
  type DoelId,
  dagVan,
  type Feiten,
  findCel,
  findLezer,
  getHandeling,
  type HandelingId,
  hoedanighedenVan,
  inzagematrix,
  type Lezer,
  lezerSleutel,
  type Matrix,
  type ObjectId,
  type Opdracht,
  type PartijId,
  type Tijdstip,
  toets,
  toner,
  type Verantwoording,
  zichtbaarVoor,
} from '@casushuis/handvat'
import type { Klok } from '../ports/clock.ts'
import { alsActor, type IngelogdeMedewerker } from '../ports/identity.ts'
import type { Logrecord } from '../ports/logboek.ts'
import type { Huisslot, Opslag, Transactie, Zetting } from '../ports/store.ts'
import { Geweigerd, NietGevonden } from './errors.ts'
import { herzie } from './herzien.ts'
import type { Antwoord, BlikUsecase, Daad, DaadUsecase, HuisUsecase, Invoer, Usecase } from './usecase.ts'

/** What every act needs. */
export interface Middelen {
  readonly opslag: Opslag
  readonly klok: Klok
  readonly isDemo: boolean
  readonly isProef: boolean
}

type Weigering = Extract<Besluit, { toegestaan: false }>
type Uitkomst<T> = { readonly antwoord: T } | { readonly weigering: Weigering } | 'onbekend'

/** The id of no casus: asking for it costs the same as asking for one that belongs to somebody else. */
const geenCasus = '00000000-0000-0000-0000-000000000000' as CasusId

/**
 * Carries out one act: opens the transaction, loads the feiten, asks the rulebook, changes, weighs the inzage
 * again, writes the logboek and commits. There is no second way in (invariant 2).
 * @throws {NietGevonden} for a casus that is not there or not for this person
 * @throws {Geweigerd} where the rulebook says no; the refusal itself is in the logboek
 * @throws {OngeldigeInvoer} where a field cannot be right
 */
export async function perform<C extends Contract>(
  middelen: Middelen,
  wie: IngelogdeMedewerker,
  usecase: Usecase<C>,
  invoer: Invoer<C>,
): Promise<Antwoord<C>> {
  const nu = middelen.klok.nu()
  const uitkomst = await middelen.opslag.transactie(zetting(alsActor(wie), nu), (t) =>
    voer(middelen, t, wie, nu, usecase, invoer),
  )
  if (uitkomst === 'onbekend') throw new NietGevonden()
  if ('weigering' in uitkomst) throw new Geweigerd(uitkomst.weigering)
  return uitkomst.antwoord
}

/** An act of the calendar in one casus: the same way, with the house itself as actor. */
export async function performKalender(
  { opslag, klok }: Pick<Middelen, 'opslag' | 'klok'>,
  actor: Actor,
  casus: CasusId,
  handeling: HandelingId,
  voerUit: (daad: Daad) => Promise<void>,
): Promise<void> {
  const nu = klok.nu()
  await opslag.transactie(zetting(actor, nu), async (t) => {
    const feiten = await t.feiten(casus, true)
    if (!feiten) return
    const besluit = toets({ handeling, actor, ...feiten, opdracht: {}, nu })
    if (!besluit.toegestaan || !besluit.verantwoording) throw new Error(`the calendar may not ${handeling} this casus`)
    await handel(t, { actor, nu, feiten, handeling, besluit, verantwoording: besluit.verantwoording }, voerUit)
  })
}

function zetting(actor: Actor, nu: Tijdstip): Zetting {
  const lezer = findLezer(actor)
  return { zvh: actor.zvh, medewerker: actor.medewerker, lezer: lezer ? lezerSleutel(lezer) : null, nu }
}

async function voer<C extends Contract>(
  middelen: Middelen,
  t: Transactie,
  wie: IngelogdeMedewerker,
  nu: Tijdstip,
  usecase: Usecase<C>,
  invoer: Invoer<C>,
): Promise<Uitkomst<Antwoord<C>>> {
  const actor = alsActor(wie)
  if (usecase.soort === 'zelf') {
    const huis = await t.huis()
    return { antwoord: await usecase.voer({ ...middelen, wie, actor, nu, huis }, invoer) }
  }
  if (usecase.soort === 'huis') return voerInHuis(t, wie, nu, usecase, invoer)
  return voerInCasus(t, actor, nu, usecase, invoer)
}

interface Plek {
  readonly feiten: Feiten
  readonly matrix: Matrix
  readonly lezer: Lezer
}

/**
 * Where the actor stands in a casus. For who is not assigned, or may not know of it, there is no casus; only
 * the procesregie, which knows it, is told that its mandate does not cover it (any more).
 */
function vindPlek(feiten: Feiten | undefined, actor: Actor, nu: Tijdstip): Plek | Weigering | undefined {
  const lezer = findLezer(actor)
  if (!feiten || !lezer || hoedanighedenVan(actor, feiten.casus, nu).length === 0) return undefined
  const matrix = inzagematrix(feiten, nu)
  const cel = findCel(matrix, feiten.casus.id, lezer)
  if (cel?.inzage === 'inhoud') return { feiten, matrix, lezer }
  return lezer.soort === 'procesregie' && cel?.weigering
    ? { toegestaan: false, regel: cel.regel, ...cel.weigering }
    : undefined
}

async function voerInCasus<C extends Contract>(
  t: Transactie,
  actor: Actor,
  nu: Tijdstip,
  usecase: DaadUsecase<C> | BlikUsecase<C>,
  invoer: Invoer<C>,
): Promise<Uitkomst<Antwoord<C>>> {
  const { handeling } = usecase
  const { casusnummer } = invoer.params as { casusnummer: string }
  const id = (await t.findCasus(casusnummer)) ?? geenCasus
  const feiten = await t.feiten(id, usecase.soort === 'daad')
  const plek = vindPlek(feiten, actor, nu)
  if (!plek || !feiten) {
    await t.schrijftLog(onbekendeCasus(actor, nu, handeling))
    return 'onbekend'
  }
  const { casus } = feiten
  const opdracht = usecase.soort === 'daad' ? await usecase.opdracht(invoer, { feiten, casus, nu, t }) : {}
  const { doel } = invoer.query as { doel?: DoelId }
  const besluit = 'regel' in plek ? plek : toets({ handeling, actor, ...feiten, opdracht, nu, doel })
  if (!besluit.toegestaan) {
    await t.schrijftLog(logVan({ actor, nu, handeling, feiten, besluit, verantwoording: null }))
    return { weigering: besluit }
  }
  if ('regel' in plek || !besluit.verantwoording) throw new Error('an act in a casus has a verantwoording (P1)')
  const { verantwoording } = besluit
  const act = { actor, nu, feiten, handeling, besluit, verantwoording }
  if (usecase.soort === 'daad') return { antwoord: await handel(t, act, (d) => usecase.voer(d, invoer)) }
  const getoond = new Set<ObjectId>()
  const antwoord = await usecase.kijk(
    {
      t,
      ...plek,
      actor,
      nu,
      casus,
      verantwoording,
      toner: toner(plek.matrix, plek.lezer),
      toont: (ids) => {
        for (const getoondId of ids) getoond.add(getoondId)
      },
    },
    invoer,
  )
  await t.schrijftLog(logVan({ ...act, objecten: [...getoond] }))
  return { antwoord }
}

interface Act {
  readonly actor: Actor
  readonly nu: Tijdstip
  readonly handeling: HandelingId
  readonly feiten: Feiten
  readonly besluit: Besluit
  readonly verantwoording: Verantwoording
}

/** Changes, weighs the inzage again and writes the record. */
async function handel<T>(t: Transactie, act: Act, voerUit: (daad: Daad) => Promise<T>): Promise<T> {
  const { casus } = act.feiten
  const objecten = new Set<ObjectId>()
  const partijen = new Set<PartijId>()
  let weg = false
  const antwoord = await voerUit({
    t,
    ...act,
    casus,
    async voegtToe(deel, rij) {
      objecten.add(rij.id)
      await t.voegtToe(deel, casus.id, rij)
    },
    async wijzigt(deel, id, velden) {
      objecten.add(id)
      await t.wijzigt(deel, casus.id, id, velden)
    },
    async verwijdert(deel, ids) {
      for (const id of ids) objecten.add(id)
      await t.verwijdert(deel, casus.id, ids)
    },
    raakt: (...namen) => {
      for (const partij of namen) partijen.add(partij)
    },
    async vernietigt(grond) {
      weg = true
      await t.vernietigt(casus.id, `${dagVan(act.nu).slice(0, 7)}-01`, grond)
    },
  })
  const na = weg ? undefined : await t.feiten(casus.id, false)
  const matrix = na && (await herzie(t, na, act.nu))
  await t.schrijftLog(
    logVan({ ...act, feiten: na ?? act.feiten, matrix, objecten: [...objecten], partijen: [...partijen] }),
  )
  return antwoord
}

async function voerInHuis<C extends Contract>(
  t: Transactie,
  wie: IngelogdeMedewerker,
  nu: Tijdstip,
  usecase: HuisUsecase<C>,
  invoer: Invoer<C>,
): Promise<Uitkomst<Antwoord<C>>> {
  const actor = alsActor(wie)
  const { handeling } = usecase
  const huis = await t.huis(huisslotVan(handeling))
  const opdracht: Opdracht = await usecase.opdracht(invoer, { huis, nu })
  const { doel } = invoer.query as { doel?: DoelId }
  const besluit = toets({ handeling, actor, huis, casus: null, opdracht, nu, doel })
  if (!besluit.toegestaan) {
    await t.schrijftLog(logVan({ actor, nu, handeling, feiten: null, besluit, verantwoording: null }))
    return { weigering: besluit }
  }
  const { verantwoording } = besluit
  let nieuw: CasusId | undefined
  let objecten: readonly ObjectId[] = []
  const teHerzien: CasusId[] = []
  const antwoord = await usecase.voer(
    {
      t,
      wie,
      actor,
      nu,
      huis,
      verantwoording,
      opende: (casus, ids) => {
        nieuw = casus
        objecten = ids
      },
      toont: (casussen) => {
        objecten = casussen
      },
      herziet: (casussen) => teHerzien.push(...casussen),
    },
    invoer,
  )
  let feiten: Feiten | null = null
  let matrix: Matrix | undefined
  for (const casus of nieuw ? [nieuw, ...teHerzien] : teHerzien) {
    const na = await t.feiten(casus, true)
    const herzien = na && (await herzie(t, na, nu))
    if (na && casus === nieuw) {
      feiten = na
      matrix = herzien
    }
  }
  await t.schrijftLog(logVan({ actor, nu, handeling, feiten, matrix, besluit, verantwoording, objecten }))
  return { antwoord }
}

/** A mandate that ends while a casus is reported must find that casus, or be found by it (P3). */
function huisslotVan(handeling: HandelingId): Huisslot | null {
  const { soort } = getHandeling(handeling)
  if (soort === 'inzage') return null
  return soort === 'beheer' ? 'alleen' : 'gedeeld'
}

interface Logdelen {
  readonly actor: Actor
  readonly nu: Tijdstip
  readonly handeling: HandelingId
  readonly feiten: Feiten | null
  readonly besluit: Besluit
  readonly verantwoording: Verantwoording | null
  readonly objecten?: readonly ObjectId[]
  readonly partijen?: readonly PartijId[]
  /** Who may see what after a change; without one, or where the casus was destroyed, there is no timeline to be found in. */
  readonly matrix?: Matrix | undefined
}

function logVan({ actor, nu, handeling, feiten, besluit, verantwoording, matrix, ...rest }: Logdelen): Logrecord {
  const { objecten = [], partijen = [] } = rest
  const { toegestaan } = besluit
  return {
    op: nu,
    medewerker: actor.medewerker,
    rol: actor.rol,
    partij: actor.partij,
    namens: verantwoording?.namens ?? null,
    casus: feiten?.casus.id ?? null,
    objecten,
    handeling,
    soort: getHandeling(handeling).soort,
    doel: verantwoording?.doel ?? null,
    taak: verantwoording?.taak ?? null,
    grondslag: verantwoording?.grondslag ?? null,
    besluit: toegestaan ? 'toegestaan' : 'geweigerd',
    regels: toegestaan ? besluit.regels.map((r) => r.id) : [besluit.regel.id],
    zichtbaarVoor:
      feiten && matrix ? zichtbaarVoor(feiten, { handeling, actor, partijen, objecten, matrix, toegestaan }) : [],
  }
}

/** Asking for a casus that is not there and for somebody else's leaves the same trace. */
function onbekendeCasus(actor: Actor, nu: Tijdstip, handeling: HandelingId): Logrecord {
  const besluit: Weigering = { toegestaan: false, regel: alleenToegewezen, reden: '', watHelpt: '' }
  return logVan({ actor, nu, handeling, feiten: null, besluit, verantwoording: null })
}
