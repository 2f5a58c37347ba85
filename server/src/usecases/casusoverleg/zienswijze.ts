import { zienswijzeVastleggen as contract } from '@casushuis/contract'
import type { Bijtekst, Casus, OverlegId, TekstId } from '@casushuis/handvat'
import { alsNieuweTekst, tekstkolommen } from '../casus/tekst.ts'
import { nieuwId } from '../id.ts'
import { eisHuidigOverleg } from '../triage/overleg-voorbereiden.ts'
import { type Daad, daad } from '../usecase.ts'

/** What the betrokkene said came from nobody else: it rests on no gegeven. */
const vanBetrokkene = { steuntOp: [], overPersoon: false } as const

/** How the betrokkene sees what an overleg is about, in place of what was written before; empty takes it away (T16). */
export const zienswijzeVastleggen = daad(contract, {
  opdracht: ({ body }) => ({ tekst: body.tekst ? alsNieuweTekst({ ...body, ...vanBetrokkene }) : null }),
  async voer(d, { params, body }) {
    const { id: bijId } = eisHuidigOverleg(d, params.id)
    const eerder = findZienswijze(d.casus, bijId)
    if (!body.tekst) {
      await vergeetZienswijze(d, bijId)
      return null
    }
    const velden = { ...tekstkolommen(d, { ...body, ...vanBetrokkene }), op: d.nu, inhoud: { tekst: body.tekst } }
    if (eerder) await d.wijzigt('tekst', eerder.id, velden)
    else await d.voegtToe('tekst', { id: nieuwId<TekstId>(), soort: 'zienswijze', bijId, ...velden })
    return null
  },
})

const findZienswijze = ({ teksten }: Casus, overleg: OverlegId): Bijtekst | undefined =>
  teksten.find((t) => t.soort === 'zienswijze' && t.bij === overleg)

/** Takes away how the betrokkene saw what an overleg is about, where that was written down. */
export async function vergeetZienswijze(d: Daad, overleg: OverlegId): Promise<void> {
  const eerder = findZienswijze(d.casus, overleg)
  if (eerder) await d.verwijdert('tekst', [eerder.id])
}
