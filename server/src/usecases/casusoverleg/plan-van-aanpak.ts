import {
  actieBijstellen as actieBijstellenContract,
  actieBijwerken as actieBijwerkenContract,
  actieVastleggen as actieContract,
  plandoelBijwerken as plandoelBijwerkenContract,
  plandoelVastleggen as plandoelContract,
} from '@casushuis/contract'
import type { ActieId, PlandoelId, TekstId } from '@casushuis/handvat'
import { alsNieuweTekst, type Geschreven, tekstkolommen } from '../casus/tekst.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { type Daad, daad } from '../usecase.ts'
import { bewaarActie, bewaarEerder, eerdereVan } from './eerder.ts'
import { houdtBij } from './volgen.ts'

/** A goal of the plan van aanpak (C6). */
export const plandoelVastleggen = daad(plandoelContract, {
  opdracht: ({ body }) => ({ gegevens: body.steuntOp, tekst: alsNieuweTekst(body) }),
  async voer(d, { body }) {
    const id = nieuwId<PlandoelId>()
    const { tekst } = body
    const nieuw = { id, bereikt: false, bereiktOp: null, op: d.nu }
    await d.voegtToe('plandoel', { ...nieuw, ...tekstkolommen(d, body), inhoud: { tekst } })
    return { id }
  },
})

/** Whether a goal was reached (C6). */
export const plandoelBijwerken = daad(plandoelBijwerkenContract, {
  async voer(d, { params, body }) {
    if (!d.casus.plandoelen.some((p) => p.id === params.id)) throw new NietGevonden()
    await d.wijzigt('plandoel', params.id, { bereikt: body.bereikt, bereiktOp: body.bereikt ? d.nu : null })
    await houdtBij(d)
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
      persoonId: null,
      stand: 'open',
      start: body.start,
      deadline: body.deadline,
      ...tekstkolommen(d, body),
      op: d.nu,
      inhoud: { tekst: body.tekst },
    })
    if (body.alsNietLukt) await schrijfBij(d, { bij: id, soort: 'terugval', tekst: body.alsNietLukt }, body)
    d.raakt(uitvoerder)
    return { id }
  },
})

/** Who carries out an action, from when to when, and what follows where it fails, agreed anew (C6). */
export const actieBijstellen = daad(actieBijstellenContract, {
  opdracht: ({ params, body }) => ({
    actie: params.id,
    partij: body.uitvoerder,
    gegevens: body.steuntOp,
    tekst: body.alsNietLukt ? alsNieuweTekst(body) : null,
  }),
  async voer(d, { params, body: { uitvoerder, start, deadline, ...body } }) {
    const was = d.casus.acties.find((a) => a.id === params.id)
    if (!was) throw new NietGevonden()
    await bewaarActie(d, was.id)
    // Whoever of another partij did it, does it no longer.
    const nieuw = was.uitvoerder === uitvoerder ? {} : { uitvoerderId: uitvoerder, persoonId: null }
    await d.wijzigt('actie', was.id, { start, deadline, ...nieuw })
    if (body.alsNietLukt !== undefined)
      await schrijfBij(d, { bij: was.id, soort: 'terugval', tekst: body.alsNietLukt }, body)
    await houdtBij(d)
    d.raakt(was.uitvoerder, uitvoerder)
    return null
  },
})

/** How an action stands, who does it and what came of it (C6). */
export const actieBijwerken = daad(actieBijwerkenContract, {
  opdracht: ({ params, body }) => ({
    actie: params.id,
    schrijftResultaat: body.resultaat !== undefined,
    actiepersoon: body.persoon === undefined ? ('blijft' as const) : body.persoon,
    gegevens: body.steuntOp,
    tekst: body.resultaat ? alsNieuweTekst(body) : null,
  }),
  async voer(d, { params, body: { stand, persoon, resultaat, ...herkomst } }) {
    if (resultaat !== undefined) await schrijfBij(d, { bij: params.id, soort: 'resultaat', tekst: resultaat }, herkomst)
    await d.wijzigt('actie', params.id, { stand, ...(persoon !== undefined && { persoonId: persoon }) })
    await houdtBij(d)
    return null
  },
})

/** What is to stand beside an action. */
interface Bijschrift {
  readonly bij: ActieId
  readonly soort: 'resultaat' | 'terugval'
  readonly tekst: string | null
}

/** A text beside an action, in place of what was written before; empty takes it away, with what it said earlier. */
async function schrijfBij(d: Daad, { bij, soort, tekst }: Bijschrift, herkomst: Geschreven): Promise<void> {
  const eerder = d.casus.teksten.find((t) => t.soort === soort && t.bij === bij)
  if (!tekst) {
    if (eerder) await d.verwijdert('tekst', [eerder.id, ...eerdereVan(d.casus, eerder.id)])
    return
  }
  const velden = { ...tekstkolommen(d, herkomst), op: d.nu, inhoud: { tekst } }
  if (!eerder) return d.voegtToe('tekst', { id: nieuwId<TekstId>(), soort, bijId: bij, ...velden })
  await bewaarEerder(d, 'tekst', eerder.id)
  await d.wijzigt('tekst', eerder.id, velden)
}
