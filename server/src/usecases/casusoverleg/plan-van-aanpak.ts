import {
  actieBijwerken as actieBijwerkenContract,
  actieVastleggen as actieContract,
  plandoelBijwerken as plandoelBijwerkenContract,
  plandoelVastleggen as plandoelContract,
} from '@casushuis/contract'
import type { ActieId, PlandoelId, TekstId } from '@casushuis/handvat'
import type { z } from 'zod'
import { alsNieuweTekst, tekstkolommen } from '../casus/tekst.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { type Daad, daad } from '../usecase.ts'

/** A goal of the plan van aanpak (C6). */
export const plandoelVastleggen = daad(plandoelContract, {
  opdracht: ({ body }) => ({ gegevens: body.steuntOp, tekst: alsNieuweTekst(body) }),
  async voer(d, { body }) {
    const id = nieuwId<PlandoelId>()
    const { tekst } = body
    await d.voegtToe('plandoel', { id, bereikt: false, op: d.nu, ...tekstkolommen(d, body), inhoud: { tekst } })
    return { id }
  },
})

/** Whether a goal was reached (C6). */
export const plandoelBijwerken = daad(plandoelBijwerkenContract, {
  async voer(d, { params, body }) {
    if (!d.casus.plandoelen.some((p) => p.id === params.id)) throw new NietGevonden()
    await d.wijzigt('plandoel', params.id, { bereikt: body.bereikt })
    return null
  },
})

/** An action with one uitvoerder (C6). */
export const actieVastleggen = daad(actieContract, {
  opdracht: ({ body }) => ({ partij: body.uitvoerder, gegevens: body.steuntOp, tekst: alsNieuweTekst(body) }),
  fouten: ({ body }, { casus }) =>
    casus.plandoelen.some((p) => p.id === body.plandoel)
      ? []
      : [{ veld: 'plandoel', melding: 'Kies een doel uit het plan van aanpak.' }],
  async voer(d, { body }) {
    const id = nieuwId<ActieId>()
    const uitvoerder = body.uitvoerder
    await d.voegtToe('actie', {
      id,
      plandoelId: body.plandoel,
      uitvoerderId: uitvoerder,
      stand: 'open',
      start: body.start,
      deadline: body.deadline,
      ...tekstkolommen(d, body),
      op: d.nu,
      inhoud: { tekst: body.tekst },
    })
    d.raakt(uitvoerder)
    return { id }
  },
})

/** How an action stands and what came of it (C6). */
export const actieBijwerken = daad(actieBijwerkenContract, {
  opdracht: ({ params, body }) => ({
    actie: params.id,
    schrijftResultaat: body.resultaat !== undefined,
    gegevens: body.steuntOp,
    tekst: body.resultaat ? alsNieuweTekst(body) : null,
  }),
  async voer(d, { params, body }) {
    await d.wijzigt('actie', params.id, { stand: body.stand })
    if (body.resultaat !== undefined) await schrijfResultaat(d, params.id, body)
    return null
  },
})

/** What came of an action, in place of what was written before; empty takes it away. */
async function schrijfResultaat(d: Daad, actie: ActieId, body: z.output<(typeof actieBijwerkenContract)['body']>) {
  const eerder = d.casus.teksten.find((t) => t.soort === 'resultaat' && t.bij === actie)
  if (!body.resultaat) {
    if (eerder) await d.verwijdert('tekst', [eerder.id])
    return
  }
  const velden = { ...tekstkolommen(d, body), op: d.nu, inhoud: { tekst: body.resultaat } }
  if (eerder) await d.wijzigt('tekst', eerder.id, velden)
  else await d.voegtToe('tekst', { id: nieuwId<TekstId>(), soort: 'resultaat', bijId: actie, ...velden })
}
