import {
  gegevenBeperken as beperkenContract,
  bezwaarTegenTekst,
  gegevenInbrengen as inbrengenContract,
  gegevenIntrekken as intrekkenContract,
  betrokkeneVerbeteren as verbeterenContract,
  gegevenVrijgeven as vrijgevenContract,
  gegevenWijzigen as wijzigenContract,
} from '@casushuis/contract'
import { type GegevenId, huidigOverleg, isVrijgegeven, type OverlegId } from '@casushuis/handvat'
import { gegevenInhoud } from '../../ports/content.ts'
import type { Gezien } from '../../ports/rows.ts'
import { alsTekst, wieHetIs } from '../aanmelding/betrokkene.ts'
import { zoekwaarde } from '../aanmelding/zoekwaarde.ts'
import { meldtOntvangers } from '../casusoverleg/correctie.ts'
import { NietGevonden } from '../errors.ts'
import { type Daad, daad } from '../usecase.ts'
import { alsNieuwGegeven, gegevenrij, vrijgaveVelden, wegingenVan, wieHetZiet } from './nieuw-gegeven.ts'

const ditGegeven = ({ params }: { readonly params: { readonly id: GegevenId } }) => ({
  gegevens: [params.id],
})

/** The overleg at which somebody who now decides on a gegeven sits: what its bronhouder shows there, it shows itself (C2). */
export function aanTafel({ casus }: Daad): OverlegId | null {
  const overleg = huidigOverleg(casus)
  return overleg?.stand === 'bezig' ? overleg.id : null
}

/** A partij brings in a gegeven of its own (A5, T5, C2). */
export const gegevenInbrengen = daad(inbrengenContract, {
  opdracht: ({ body }) => ({ nieuweGegevens: [alsNieuwGegeven(body)], themas: body.themas }),
  async voer(d, { body: { themas, ...body } }) {
    if (!d.actor.partij) throw new NietGevonden()
    const herkomst = { bronhouder: d.actor.partij, fase: d.casus.fase, getoondIn: aanTafel(d), nu: d.nu }
    const rij = gegevenrij(body, herkomst)
    await d.voegtToe('gegeven', { ...rij, themas, themasVanBronhouder: themas.length > 0 })
    return { id: rij.id }
  },
})

/** The bronhouder corrects what it brought in (T19). */
export const gegevenWijzigen = daad(wijzigenContract, {
  opdracht: ({ params, body }) => ({ gegevens: [params.id], over: body.over ?? null }),
  fouten({ params, body }, { casus }) {
    const categorie = casus.gegevens.find((g) => g.id === params.id)?.categorie
    const bezwaar = categorie && bezwaarTegenTekst(categorie, body.tekst)
    return bezwaar ? [{ veld: 'tekst', melding: bezwaar }] : []
  },
  async voer(d, { params, body: { over, ...woorden } }) {
    const bestaand = await eisGegeven(d, params.id)
    if (bestaand.categorie === 'bsn')
      await d.t.verlegt(d.casus.id, { gegeven: bestaand.id, waarde: zoekwaarde.bsn(woorden.tekst) })
    const inhoud = gegevenInhoud.parse({ ...bestaand.inhoud, ...woorden })
    await d.wijzigt('gegeven', params.id, { inhoud, ...(over !== undefined && { over }) })
    await meldtOntvangers(d, params.id, 'gewijzigd')
    return null
  },
})

/** The bronhouder corrects who the casus is about: in header, lists and dat-check alike (T19, R1, A6). */
export const betrokkeneVerbeteren = daad(verbeterenContract, {
  opdracht: ditGegeven,
  async voer(d, { params, body }) {
    const bestaand = await eisGegeven(d, params.id)
    const waarde = zoekwaarde.naam(body.naam, body.geboortedatum)
    await d.t.verlegt(d.casus.id, { gegeven: bestaand.id, waarde })
    const nieuw = { tekst: alsTekst(body), noodzaak: body.noodzaak, betrokkene: wieHetIs(body) }
    await d.wijzigt('gegeven', params.id, { inhoud: gegevenInhoud.parse({ ...bestaand.inhoud, ...nieuw }) })
    await meldtOntvangers(d, params.id, 'gewijzigd')
    return null
  },
})

/** The gegeven as it is now, words and all; it is its bronhouder who looks. */
export async function eisGegeven({ t, casus }: Daad, id: GegevenId): Promise<Gezien['gegeven']> {
  const bestaand = (await t.ziet('gegeven', casus.id)).find((g) => g.id === id)
  if (!bestaand) throw new NietGevonden()
  return bestaand
}

/** The bronhouder decides who may see a gegeven, and from whom it is kept (T5, T15, C3). */
export const gegevenVrijgeven = daad(vrijgevenContract, {
  opdracht: ({ params, body }) => ({
    gegevens: [params.id],
    zeggenschap: wieHetZiet(body),
    themas: body.themas ?? [],
  }),
  async voer(d, { params, body: { themas, ...body } }) {
    const getoond = isVrijgegeven(wieHetZiet(body)) ? { getoondIn: aanTafel(d) } : {}
    const gezegd = themas === undefined ? {} : { ...(themas && { themas }), themasVanBronhouder: themas !== null }
    const { inhoud } = await eisGegeven(d, params.id)
    const woorden = { inhoud: gegevenInhoud.parse({ ...inhoud, ...wegingenVan(body) }) }
    await d.wijzigt('gegeven', params.id, { ...vrijgaveVelden(body), ...getoond, ...gezegd, ...woorden })
    return null
  },
})

/** The bronhouder shields a gegeven from everybody else, or lets it be seen again (T19). */
export const gegevenBeperken = daad(beperkenContract, {
  opdracht: ditGegeven,
  async voer(d, { params, body }) {
    await d.wijzigt('gegeven', params.id, { beperkt: body.beperkt })
    await meldtOntvangers(d, params.id, body.beperkt ? 'beperkt' : 'gewijzigd')
    return null
  },
})

/** The bronhouder withdraws a gegeven: it is destroyed (T19). */
export const gegevenIntrekken = daad(intrekkenContract, {
  opdracht: ditGegeven,
  async voer(d, { params }) {
    await vernietigGegevens(d, [params.id])
    await meldtOntvangers(d, params.id, 'ingetrokken')
    return null
  },
})

/** Destroys gegevens, and what the plan said before on the ground of them: nobody rewrites that (T19, C6). */
export async function vernietigGegevens(d: Daad, ids: readonly GegevenId[]): Promise<void> {
  const rustErop = d.casus.teksten.filter((t) => t.soort === 'eerder' && t.steuntOp.some((id) => ids.includes(id)))
  await d.verwijdert('gegeven', ids)
  await d.verwijdert(
    'tekst',
    rustErop.map((t) => t.id),
  )
}
