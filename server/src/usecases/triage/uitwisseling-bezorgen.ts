import {
  type Actor,
  dagenVoorUitwisseling,
  dagVan,
  eindeVanDag,
  type Feiten,
  type HandelingId,
  isInBehandeling,
  isTeSluiten,
  kanVerder,
  type Merken,
  magOntvangen,
  type OntvangenId,
  plusDagen,
  type UitwisselingId,
  type ZvhId,
} from '@casushuis/handvat'
import { kalendermedewerker } from '../../ports/nobody.ts'
import { houseSetting } from '../../ports/store.ts'
import type { Uitwisselkant } from '../../ports/uitwisseling.ts'
import { nieuwId } from '../id.ts'
import { type Middelen, performKalender } from '../perform/perform.ts'
import type { Daad } from '../usecase.ts'

type Postdelen = Pick<Middelen, 'store' | 'clock'>

/** One side of an exchange, and of which zvh it is. */
interface Kant extends Uitwisselkant {
  readonly zvh: ZvhId
}

/**
 * Goes on with an exchange after a yes on one of the two sides (T9): where everybody on the side that gives agreed the other one is
 * asked, and where everybody there agreed too the gegeven goes over. Each step weighs the feiten of that moment again; done twice
 * it does no harm.
 */
export async function brengUitwisselingVerder(delen: Postdelen, zvh: ZvhId, id: string): Promise<void> {
  const hier = await kantVan(delen, zvh, id)
  if (!hier) return
  const bron = hier.isBron ? hier : await kantVan(delen, hier.andereZvh, id)
  if (!bron || !(await isAkkoord(delen, bron))) return
  const ontvanger = (await kantVan(delen, bron.andereZvh, id)) ?? (await legVoor(delen, bron))
  if (!ontvanger || !(await isAkkoord(delen, ontvanger, bron))) return
  if (await verstrek(delen, bron)) await neemOver(delen, ontvanger, bron)
}

/**
 * Ends an exchange once its time is over: nobody can agree any more, and nobody has to (T9). Where the other side is asked, the time
 * of both is over with that of the other.
 */
export async function sluitUitwisseling(delen: Postdelen, zvh: ZvhId, id: string): Promise<void> {
  const hier = await kantVan(delen, zvh, id)
  if (!hier) return
  const daar = hier.isBron ? undefined : await kantVan(delen, hier.andereZvh, id)
  for (const kant of [hier, daar]) if (kant) await sluit(delen, kant)
}

async function sluit(delen: Postdelen, kant: Kant): Promise<void> {
  const { id } = kant
  const isVoorbij = ({ casus }: Feiten) =>
    casus.uitwisselingen.some((u) => u.id === id && isTeSluiten(u, delen.clock.nu()))
  await handel(delen, { kant, handeling: 'uitwisselingSluiten', isNogNodig: isVoorbij }, (d) =>
    d.wijzigt('uitwisseling', id, { geslotenOp: d.nu }),
  )
}

async function kantVan({ store, clock }: Postdelen, zvh: ZvhId, id: string): Promise<Kant | undefined> {
  const kant = await store.transaction(houseSetting(zvh, clock.nu()), (t) => t.uitwisselkant(id))
  return kant && { ...kant, zvh }
}

/** Whether all on this side agreed, and who leads here may process what comes, where something comes. */
async function isAkkoord({ store, clock }: Postdelen, { zvh, casusId, id }: Kant, komt?: Merken): Promise<boolean> {
  const nu = clock.nu()
  const feiten = await store.transaction(houseSetting(zvh, nu), (t) => t.feiten(casusId))
  return feiten !== undefined && kanVerder(feiten, id, nu) && (!komt || magOntvangen(feiten, komt, nu))
}

/**
 * Asks the other side to agree: that a gegeven of some kind can come, from which zvh, and not a word more. Who contributes here from
 * now on has as long as they have there. Undefined where there is nobody to ask, or somebody took a yes back meanwhile.
 */
async function legVoor(delen: Postdelen, bron: Kant): Promise<Kant | undefined> {
  const { id, andereZvh: zvh, kanaalId } = bron
  const { store, clock } = delen
  const casusId = await store.transaction(houseSetting(zvh, clock.nu()), (t) => t.casusVanKanaal(kanaalId))
  if (!casusId) return undefined
  const tot = eindeVanDag(plusDagen(dagVan(clock.nu()), dagenVoorUitwisseling))
  const stap = { kant: bron, handeling: 'uitwisselingVoorleggen', isNogNodig: verderMet(id, delen) } as const
  if (!(await handel(delen, stap, (d) => d.wijzigt('uitwisseling', id, { tot })))) return undefined
  await ontvangVoorstel(delen, bron, { casusId, tot })
  return kantVan(delen, zvh, id)
}

async function ontvangVoorstel(
  delen: Postdelen,
  { id, zvh: bronZvh, andereZvh: zvh, kanaalId, categorie }: Kant,
  { casusId, tot }: Pick<Kant, 'casusId' | 'tot'>,
): Promise<void> {
  const isNieuw = ({ casus }: Feiten) => isInBehandeling(casus) && !casus.uitwisselingen.some((u) => u.id === id)
  const stap = { kant: { zvh, casusId, id }, handeling: 'uitwisselingOntvangen', isNogNodig: isNieuw } as const
  await handel(delen, stap, async (d) => {
    const leeg = { gegevenId: null, stukId: null, verstrektOp: null, geslotenOp: null }
    await d.voegtToe('uitwisseling', { id, kanaalId, andereZvh: bronZvh, bronZvh, categorie, op: d.nu, tot, ...leeg })
    await d.stuurt({ soort: 'uitwisselingSluiten', onderwerp: id, vanaf: tot })
  })
}

/** The side that gives weighs it once more, and records that it gives it. Whether it does. */
function verstrek(delen: Postdelen, bron: Kant): Promise<boolean> {
  const { id } = bron
  return handel(delen, { kant: bron, handeling: 'uitwisselingVerstrekken', isNogNodig: verderMet(id, delen) }, (d) =>
    d.wijzigt('uitwisseling', id, { verstrektOp: d.nu }),
  )
}

/** The other side weighs it as well, and keeps what it was given, sealed as it came. */
async function neemOver(delen: Postdelen, ontvanger: Kant, bron: Kant): Promise<void> {
  const { id } = ontvanger
  const { verzegeld, categorie, bijzonder, strafrechtelijk, zvh: vanZvh, casusId: vanCasusId } = bron
  if (!verzegeld) return
  const merken = { bijzonder, strafrechtelijk }
  const isNogNodig = (feiten: Feiten) => verderMet(id, delen)(feiten) && magOntvangen(feiten, merken, delen.clock.nu())
  await handel(delen, { kant: ontvanger, handeling: 'uitwisselingOvernemen', isNogNodig, merken }, (d) =>
    d.voegtToe('ontvangen', {
      ...{ id: nieuwId<OntvangenId>(), uitwisselingId: id, vanZvh, vanCasusId, partijId: d.verantwoording.namens },
      ...{ categorie, ...merken, op: d.nu, inhoud: { verzegeld: Buffer.from(verzegeld).toString('base64') } },
    }),
  )
}

const verderMet =
  (id: UitwisselingId, { clock }: Postdelen) =>
  (feiten: Feiten): boolean =>
    kanVerder(feiten, id, clock.nu())

interface Huisdaad {
  readonly kant: Pick<Kant, 'zvh' | 'casusId' | 'id'>
  readonly handeling: Extract<HandelingId, `uitwisseling${string}`>
  /** By the feiten as they are once the casus is claimed. */
  readonly isNogNodig: (feiten: Feiten) => boolean
  /** Of what comes in, where something does. */
  readonly merken?: Merken
}

/** An act of the house itself in one casus. Whether it was done: what was taken back meanwhile is not. */
function handel(delen: Postdelen, { kant, handeling, isNogNodig, merken }: Huisdaad, voer: (d: Daad) => Promise<void>) {
  const { zvh, casusId: casus, id } = kant
  const actor: Actor = { zvh, medewerker: kalendermedewerker, rol: 'kalender', partij: null }
  return performKalender(delen, {
    ...{ actor, casus, handeling, voer, opdracht: { object: id, ...(merken && { merken }) } },
    isNogNodig: async (feiten) => isNogNodig(feiten),
  })
}
