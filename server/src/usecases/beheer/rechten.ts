import { randomUUID } from 'node:crypto'
import {
  rechtBevestigen as bevestigenContract,
  rechtIntrekken as intrekkenContract,
  rechtVastleggen as vastleggenContract,
} from '@casushuis/contract'
import { type Actor, kanBevestigen, type Rechtstand } from '@casushuis/handvat'
import type { Partijbeeld, RegisterStore, VastgelegdRecht } from '../../ports/registers.ts'
import { NietGevonden } from '../errors.ts'
import { type Huisdaad, huisdaad } from '../usecase.ts'
import { eisPartij, periode } from './bevoegdheden.ts'

/** Records, after a test, that a partij may process a kind of gegevens; it counts once somebody else confirmed it (P4, A7, A8). */
export const rechtVastleggen = huisdaad(vastleggenContract, {
  opdracht: ({ body }) => ({
    geldig: periode(body),
    gemotiveerd: body.toelichting.length > 0,
    eerderBeginGemotiveerd: body.waaromEerder.length > 0,
  }),
  async voer(d, { params, body: { soort, toelichting, waaromEerder, ...dagen } }) {
    const partij = eisPartij(d, params.id)
    const id = randomUUID()
    const reden = waaromEerder === '' ? null : waaromEerder
    await d.t.legtRechtVast({ id, partij, soort, geldig: periode(dagen), toelichting, waaromEerder: reden })
    return { id }
  },
})

/** A second person confirms the test: from the next request on the right counts (P4). */
export const rechtBevestigen = huisdaad(bevestigenContract, {
  opdracht: ({ params, body }, { t }) => overRecht(t, params.id, body.bevinding),
  async voer(d, { params, body }) {
    await d.t.bevestigtRecht(params.id, body.bevinding)
    return herzien(d, params.id)
  },
})

/** Withdraws a right; what rested on it ends on the next request (P4). */
export const rechtIntrekken = huisdaad(intrekkenContract, {
  opdracht: ({ params, body }, { t }) => overRecht(t, params.id, body.reden),
  async voer(d, { params, body }) {
    await d.t.trektRechtIn(params.id, body.reden)
    return herzien(d, params.id)
  },
})

/** What the rules read of an act on a right that was recorded before. */
const overRecht = async (t: Pick<RegisterStore, 'findRecht'>, id: string, motivering: string) => ({
  recht: standVan(await t.findRecht(id)),
  gemotiveerd: motivering.length > 0,
})

async function herzien(d: Huisdaad, id: string): Promise<null> {
  const recht = await d.t.findRecht(id)
  if (!recht) throw new NietGevonden()
  d.herziet(await d.t.casussenMet(recht.partij))
  return null
}

/** What became of a right. */
export function rechtstand({
  bevestigdOp,
  ingetrokkenOp,
}: Pick<VastgelegdRecht, 'bevestigdOp' | 'ingetrokkenOp'>): Rechtstand['stand'] {
  if (ingetrokkenOp !== null) return 'ingetrokken'
  return bevestigdOp === null ? 'wacht' : 'bevestigd'
}

/** Whether a right waits for this person, as the second who looks at it. */
export const isTeBevestigen = (recht: Partijbeeld['rechten'][number], { medewerker }: Pick<Actor, 'medewerker'>) =>
  kanBevestigen({ stand: rechtstand(recht), vastgelegdDoor: recht.vastgelegdDoorId }, medewerker)

function standVan(recht: VastgelegdRecht | undefined): Rechtstand | null {
  if (!recht) return null
  return { stand: rechtstand(recht), vastgelegdDoor: recht.vastgelegdDoor }
}
