import {
  uitvraagBeantwoorden as beantwoordenContract,
  uitvraagIntrekken as intrekkenContract,
  uitvraagVersturen as versturenContract,
} from '@casushuis/contract'
import { huidigeLeiding, type UitvraagId } from '@casushuis/handvat'
import { alsNieuwGegeven, gegevenrij } from '../casus/nieuw-gegeven.ts'
import { wijsContactpersoonToe } from '../casus/toewijzen.ts'
import { nieuwId } from '../id.ts'
import { daad } from '../usecase.ts'

/** A bilateral question, namens the leidende partij, to one other partij (T1, T2, T4). */
export const uitvraagVersturen = daad(versturenContract, {
  opdracht: ({ body }) => ({
    partij: body.partij,
    gegevens: body.meegestuurd,
    gemotiveerd: body.waaromDezePartij.length > 0 && body.noodzaak.length > 0,
    antwoordVoor: body.antwoordVoor,
    redenZonderNaam: (body.redenZonderNaam ?? '').length > 0,
  }),
  async voer(d, { body }) {
    const id = nieuwId<UitvraagId>()
    const partij = body.partij
    const leiding = huidigeLeiding(d.casus)
    const { waaromDezePartij, vraag, noodzaak, redenZonderNaam } = body
    await d.voegtToe('uitvraag', {
      id,
      partijId: partij,
      namensId: leiding.partij,
      taakId: leiding.taak,
      doel: d.verantwoording.doel,
      stand: 'verstuurd',
      verstuurdOp: d.nu,
      antwoordVoor: body.antwoordVoor,
      beantwoordOp: null,
      meegestuurd: body.meegestuurd,
      inhoud: { waaromDezePartij, vraag, noodzaak, ...(redenZonderNaam && { redenZonderNaam }) },
      antwoord: null,
    })
    await wijsContactpersoonToe(d, partij)
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

/** The asked partij answers with what it may share, or declines with a ground (T5). */
export const uitvraagBeantwoorden = daad(beantwoordenContract, {
  opdracht: ({ params, body }) => ({
    uitvraag: params.id,
    nieuweGegevens: body.gegevens.map(alsNieuwGegeven),
    bekend: body.bekend,
    weigergrond: body.weigergrond,
  }),
  async voer(d, { params, body }) {
    const { bekend, toelichting, bijdrage, weigergrond, gegevens } = body
    await d.wijzigt('uitvraag', params.id, {
      stand: weigergrond ? 'geweigerd' : 'beantwoord',
      beantwoordOp: d.nu,
      antwoord: { bekend, toelichting, bijdrage, weigergrond },
    })
    const bronhouder = d.actor.partij
    if (!bronhouder) throw new Error('only a partij answers an uitvraag')
    for (const g of gegevens) await d.voegtToe('gegeven', gegevenrij(g, { bronhouder, fase: d.casus.fase, nu: d.nu }))
    return null
  },
})
