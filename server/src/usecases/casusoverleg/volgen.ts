import { ontwikkelingVastleggen as contract } from '@casushuis/contract'
import type { TekstId } from '@casushuis/handvat'
import { alsNieuweTekst, tekstkolommen } from '../casus/tekst.ts'
import { nieuwId } from '../id.ts'
import { type Daad, daad } from '../usecase.ts'

/** What developed towards a goal of a plan that is followed, in the words of who leads or carries it out (C11). */
export const ontwikkelingVastleggen = daad(contract, {
  opdracht: ({ params, body }) => ({ object: params.id, gegevens: body.steuntOp, tekst: alsNieuweTekst(body) }),
  async voer(d, { params, body }) {
    const id = nieuwId<TekstId>()
    const plek = { id, soort: 'ontwikkeling', bijId: params.id, op: d.nu } as const
    await d.voegtToe('tekst', { ...plek, ...tekstkolommen(d, body), inhoud: { tekst: body.tekst } })
    await houdtBij(d)
    return { id }
  },
})

/** Writes down that somebody wrote how the plan goes: it does not stand still for a month from now (C11). */
export function houdtBij(d: Daad): Promise<void> {
  return d.t.wijzigtCasus(d.casus.id, { bijgehoudenOp: d.nu })
}
