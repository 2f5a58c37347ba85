import { randomUUID } from 'node:crypto'
import {
  datVraagBeantwoorden as beantwoordenContract,
  datVragenInzien as inzienContract,
  datVraagStellen as stellenContract,
} from '@casushuis/contract'
import { dagenVoorDatantwoord, dagVan, eindeVanDag, laatsteDagVoor, plusDagen, type Tijdstip } from '@casushuis/handvat'
import type { GesteldeDatVraag, OntvangenDatVraag } from '../../ports/dat-vragen.ts'
import { afgesproken, afgestemd, schrijfStuk } from '../besluit.ts'
import { blik, daad } from '../usecase.ts'

const dag = 86_400_000

/**
 * Asks another zvh whether the betrokkene is in an active casus there (T8). It is delivered after the commit: what is
 * answered here says nothing, and takes as long for who is known there as for who is not.
 */
export const datVraagStellen = daad(stellenContract, {
  opdracht: async ({ body }, { nu, t, casus }) => ({
    anderZvh: (await t.andereZvhs()).some(({ id }) => id === body.zvh),
    datVraagLoopt: await t.datVraagLoopt(casus.id, body.zvh),
    gemotiveerd: body.reden.length > 0,
    recenteDatVragen: await t.recenteHandelingen('datVraagStellen', new Date(Date.parse(nu) - dag).toISOString()),
  }),
  async voer(d, { body }) {
    const { t, casus, nu, verantwoording } = d
    const termijn = plusDagen(dagVan(nu), dagenVoorDatantwoord)
    const id = randomUUID()
    const vraag = { id, naarZvh: body.zvh, namensId: verantwoording.namens, reden: body.reden }
    await t.steltDatVraag(casus.id, { ...vraag, tot: eindeVanDag(termijn) })
    await d.stuurt({ soort: 'datVraagBezorgen', onderwerp: id, vanaf: nu })
    return { id, termijn }
  },
})

/** What was asked from this casus and about it, for its procesregie (T8). */
export const datVragenInzien = blik(inzienContract, async ({ t, casus, nu }) => ({
  zvhs: [...(await t.andereZvhs())],
  gesteld: (await t.gesteldeDatVragen(casus.id)).map((vraag) => gesteld(vraag, nu)),
  ontvangen: (await t.ontvangenDatVragen(casus.id)).map((vraag) => ontvangen(vraag, nu)),
}))

/** Until the term is over a no, no answer and nobody who looked are one; after it they still are. */
function gesteld({ id, zvh, reden, op, tot, procesregisseur }: GesteldeDatVraag, nu: Tijdstip) {
  const zonder = nu < tot ? ('wacht' as const) : ('geenAntwoord' as const)
  const stand = procesregisseur === null ? zonder : ('bekend' as const)
  return { id, zvh, reden, gesteldTijdstip: op, termijn: laatsteDagVoor(tot), stand, procesregisseur }
}

function ontvangen({ op, tot, antwoordt, ...vraag }: OntvangenDatVraag, nu: Tijdstip) {
  const zonder = antwoordt === null && nu < tot ? ('open' as const) : ('geenAntwoord' as const)
  const stand = antwoordt === true ? ('antwoordGegeven' as const) : zonder
  return { ...vraag, ontvangenTijdstip: op, termijn: laatsteDagVoor(tot), stand }
}

/** The decision whether another zvh gets an answer, which its leidende partij finds in its work with the reason (T8, P9). */
export const datVraagBeantwoorden = daad(beantwoordenContract, {
  opdracht: async ({ params, body }, { t, casus, nu }) => ({
    datVraag: standVan(await t.findDatVraag(casus.id, params.id), nu),
    gemotiveerd: body.motivering.length > 0,
    ...afgestemd(body),
  }),
  async voer(d, { params, body: { antwoord, motivering, afstemming } }) {
    const { t, casus, nu } = d
    await t.beslistDatVraag(casus.id, params.id, antwoord)
    const uitkomst = antwoord ? 'Het andere ZVH krijgt antwoord' : 'Het andere ZVH krijgt geen antwoord'
    await schrijfStuk(d, 'datantwoord', { uitkomst, motivering, ...afgesproken(afstemming) })
    if (antwoord) await d.stuurt({ soort: 'datAntwoordBezorgen', onderwerp: params.id, vanaf: nu })
    return null
  },
})

function standVan(vraag: Pick<OntvangenDatVraag, 'tot' | 'antwoordt'> | undefined, nu: Tijdstip) {
  if (!vraag) return null
  if (vraag.antwoordt !== null) return 'beantwoord' as const
  return nu < vraag.tot ? ('open' as const) : ('verlopen' as const)
}
