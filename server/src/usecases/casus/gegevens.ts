import {
  gegevenBeperken as beperkenContract,
  bezwaarTegenTekst,
  gegevenInbrengen as inbrengenContract,
  gegevenIntrekken as intrekkenContract,
  gegevenVrijgeven as vrijgevenContract,
  gegevenWijzigen as wijzigenContract,
} from '@casushuis/contract'
import type { GegevenId } from '@casushuis/handvat'
import { gegevenInhoud } from '../../ports/content.ts'
import { zoekwaarde } from '../aanmelding/zoekwaarde.ts'
import { NietGevonden, OngeldigeInvoer } from '../errors.ts'
import { daad } from '../usecase.ts'
import { alsNieuwGegeven, gegevenrij, vrijgaveVelden } from './nieuw-gegeven.ts'

const ditGegeven = ({ params }: { readonly params: { readonly id: GegevenId } }) => ({
  gegevens: [params.id],
})

/** A partij brings in a gegeven of its own (A5, T5, C2). */
export const gegevenInbrengen = daad(inbrengenContract, {
  opdracht: ({ body }) => ({ nieuweGegevens: [alsNieuwGegeven(body)] }),
  async voer(d, { body }) {
    if (!d.actor.partij) throw new NietGevonden()
    const rij = gegevenrij(body, { bronhouder: d.actor.partij, fase: d.casus.fase, nu: d.nu })
    await d.voegtToe('gegeven', rij)
    return { id: rij.id }
  },
})

/** The bronhouder corrects what it brought in (T19). */
export const gegevenWijzigen = daad(wijzigenContract, {
  opdracht: ditGegeven,
  async voer(d, { params, body }) {
    const bestaand = (await d.t.ziet('gegeven', d.casus.id)).find((g) => g.id === params.id)
    if (!bestaand) throw new NietGevonden()
    const bezwaar = bezwaarTegenTekst(bestaand.categorie, body.tekst)
    if (bezwaar) throw new OngeldigeInvoer([{ veld: 'tekst', melding: bezwaar }])
    if (bestaand.categorie === 'bsn')
      await d.t.verlegt(d.casus.id, { gegeven: bestaand.id, waarde: zoekwaarde.bsn(body.tekst) })
    await d.wijzigt('gegeven', params.id, { inhoud: gegevenInhoud.parse({ ...bestaand.inhoud, ...body }) })
    return null
  },
})

/** The bronhouder decides who may see a gegeven, and from whom it is kept (T5, T15, C3). */
export const gegevenVrijgeven = daad(vrijgevenContract, {
  opdracht: ditGegeven,
  async voer(d, { params, body }) {
    await d.wijzigt('gegeven', params.id, vrijgaveVelden(body))
    return null
  },
})

/** The bronhouder shields a gegeven from everybody else, or lets it be seen again (T19). */
export const gegevenBeperken = daad(beperkenContract, {
  opdracht: ditGegeven,
  async voer(d, { params, body }) {
    await d.wijzigt('gegeven', params.id, { beperkt: body.beperkt })
    return null
  },
})

/** The bronhouder withdraws a gegeven: it is destroyed (T19). */
export const gegevenIntrekken = daad(intrekkenContract, {
  opdracht: ditGegeven,
  async voer(d, { params }) {
    await d.verwijdert('gegeven', [params.id])
    return null
  },
})
