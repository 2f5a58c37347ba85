import {
  betrokkeneInformeren as informerenContract,
  informerenUitstellen as uitstellenContract,
} from '@casushuis/contract'
import type { Informatieplicht, StukId } from '@casushuis/handvat'
import { plichtkolommen } from '../../ports/rows.ts'
import { afgesproken, afgestemd, schrijfStuk } from '../besluit.ts'
import { type Daad, daad } from '../usecase.ts'

/** The betrokkene was told what was decided, by the partij or namens it (A13, T18, C13, S9). */
export const betrokkeneInformeren = daad(informerenContract, {
  opdracht: ({ body }) => ({
    besluiten: body.besluiten,
    informerenOp: body.dag,
    berichtNaVernietiging: body.berichtNaVernietiging,
  }),
  async voer(d, { body: { besluiten, wijze, dag, toelichting } }) {
    await schrijfStuk(d, 'informering', { uitkomst: null, informering: { wijze, dag, toelichting } })
    await zetPlicht(d, besluiten, null)
    return null
  },
})

/** The betrokkene is told later, for a reason and by a day on which that comes back (A13). */
export const informerenUitstellen = daad(uitstellenContract, {
  opdracht: ({ body }) => ({
    besluiten: body.besluiten,
    informerenOp: body.tot,
    gemotiveerd: body.motivering.length > 0,
    ...afgestemd(body),
  }),
  async voer(d, { body: { besluiten, grond, tot, motivering, afstemming } }) {
    await schrijfStuk(d, 'uitstel', { uitkomst: null, uitstel: { grond, tot }, motivering, ...afgesproken(afstemming) })
    await zetPlicht(d, besluiten, { vanaf: tot, voor: tot })
    return null
  },
})

async function zetPlicht(d: Daad, besluiten: readonly StukId[], plicht: Informatieplicht | null): Promise<void> {
  for (const id of besluiten) await d.wijzigt('stuk', id, plichtkolommen(plicht))
}
