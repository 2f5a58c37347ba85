import {
  uitvraagBeantwoorden as beantwoordenContract,
  uitvraagHerinneren as herinnerenContract,
  uitvraagIntrekken as intrekkenContract,
  uitvraagVersturen as versturenContract,
} from '@casushuis/contract'
import { dagVan, findInzet, huidigeLeiding, isOvergenomen, type TekstId, type UitvraagId } from '@casushuis/handvat'
import { kiestInzet } from '../casus/inzet.ts'
import { alsNieuweGegevens, gegevenrij } from '../casus/nieuw-gegeven.ts'
import { alsNieuweTekst, tekstkolommen } from '../casus/tekst.ts'
import { nieuwId } from '../id.ts'
import { daad } from '../usecase.ts'

/** A bilateral question, namens the leidende partij, to one other partij (T1, T2, T4). */
export const uitvraagVersturen = daad(versturenContract, {
  opdracht: async ({ body }, { t, casus }) => ({
    partij: body.partij,
    gegevens: body.meegestuurd,
    gemotiveerd: body.waaromDezePartij.length > 0 && body.noodzaak.length > 0,
    antwoordVoor: body.antwoordVoor,
    contactpersonen: (await t.contactpersonen([body.partij])).length,
    redenZonderNaam: (body.redenZonderNaam ?? '').length > 0,
    overgenomen: isOvergenomen(
      body.waaromDezePartij,
      (await t.ziet('uitvraag', casus.id))
        .filter((u) => u.partijId !== body.partij)
        .map((u) => u.inhoud.waaromDezePartij),
    ),
  }),
  async voer(d, { body }) {
    const id = nieuwId<UitvraagId>()
    const partij = body.partij
    const leiding = huidigeLeiding(d.casus)
    const taak = findInzet(d.feiten, leiding.partij)
    if (!taak) throw new Error('the rulebook asks a taak of whoever asks (P1)')
    const { waaromDezePartij, vraag, noodzaak, redenZonderNaam } = body
    await d.voegtToe('uitvraag', {
      id,
      partijId: partij,
      namensId: leiding.partij,
      taakId: taak.id,
      doel: d.verantwoording.doel,
      stand: 'verstuurd',
      verstuurdOp: d.nu,
      antwoordVoor: body.antwoordVoor,
      beantwoordOp: null,
      herinnerdOp: null,
      meegestuurd: body.meegestuurd,
      inhoud: { waaromDezePartij, vraag, noodzaak, ...(redenZonderNaam && { redenZonderNaam }) },
      antwoord: null,
    })
    d.raakt(partij)
    return { id }
  },
})

/** An open question that is no longer needed: the asked partij loses sight of the casus. */
export const uitvraagIntrekken = daad(intrekkenContract, {
  opdracht: ({ params }) => ({ uitvraag: params.id }),
  async voer(d, { params }) {
    await d.wijzigt('uitvraag', params.id, { stand: 'ingetrokken' })
    return null
  },
})

/** Tells the asked partij again, in its work, that its answer is waited for (T1). */
export const uitvraagHerinneren = daad(herinnerenContract, {
  opdracht: ({ params }) => ({ uitvraag: params.id }),
  async voer(d, { params }) {
    await d.wijzigt('uitvraag', params.id, { herinnerdOp: dagVan(d.nu) })
    return null
  },
})

/**
 * The asked partij answers with what it may share, or declines with a ground: all at once or in parts, of which the last
 * says how the answer stands; what comes after that adds to it or corrects it (T5).
 */
export const uitvraagBeantwoorden = daad(beantwoordenContract, {
  opdracht: ({ params, body }) => ({
    uitvraag: params.id,
    nieuweGegevens: alsNieuweGegevens(body.gegevens),
    bekend: body.bekend,
    weigergrond: body.weigergrond,
    volgtNog: body.volgtNog,
    taak: body.taak,
    tekst: { ...alsNieuweTekst({ ...body, steuntOp: [] }), steunt: body.gegevens.length > 0 },
  }),
  async voer(d, { params, body }) {
    const { bekend, toelichting, bijdrage, weigergrond, volgtNog } = body
    const gegeven = volgtNog ? 'deelsBeantwoord' : 'beantwoord'
    await kiestInzet(d, body.taak)
    await d.wijzigt('uitvraag', params.id, {
      stand: weigergrond ? 'geweigerd' : gegeven,
      beantwoordOp: d.nu,
      antwoord: { bekend, bijdrage, weigergrond },
    })
    const bronhouder = d.actor.partij
    if (!bronhouder) throw new Error('only a partij answers an uitvraag')
    const rijen = body.gegevens.map((g) => gegevenrij(g, { bronhouder, fase: d.casus.fase, nu: d.nu }))
    for (const rij of rijen) await d.voegtToe('gegeven', rij)
    // The explanation is about what comes with it: it goes no further than all of that does (P10).
    const kolommen = tekstkolommen(d, { ...body, steuntOp: rijen.map((r) => r.id) })
    const inhoud = { tekst: toelichting }
    const tekst = { id: nieuwId<TekstId>(), soort: 'toelichting', bijId: params.id, op: d.nu, inhoud } as const
    await d.voegtToe('tekst', { ...tekst, ...kolommen })
    return null
  },
})
