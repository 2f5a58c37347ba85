import { partijtoetsBeeindigen as beeindigenContract, partijToetsen as toetsenContract } from '@casushuis/contract'
import { eindeVanDag, type PartijtoetsId } from '@casushuis/handvat'
import { afgesproken, afgestemd, schrijfStuk } from '../besluit.ts'
import { nieuwId } from '../id.ts'
import { daad } from '../usecase.ts'

/**
 * The decision that a partij outside the convenant can take part in this one casus, on which taak and within which limits;
 * why it is needed is for who leads and for the procesregie alone (T11, P9).
 */
export const partijToetsen = daad(toetsenContract, {
  opdracht: ({ body }, { nu }) => ({
    partij: body.partij,
    taak: body.taak,
    gemotiveerd: body.noodzaak.length > 0 && body.grenzen.length > 0,
    toetsgrenzen: { geeft: body.geeft, ontvangt: body.ontvangt },
    protocolOp: body.protocol.dag,
    geldig: { van: nu, tot: body.tot && eindeVanDag(body.tot) },
    ...afgestemd(body),
  }),
  async voer(d, { body }) {
    const { partij, taak, geeft, ontvangt, grenzen, protocol, noodzaak, tot, afstemming } = body
    const id = nieuwId<PartijtoetsId>()
    const wie = { partijId: partij, taakId: taak, geeft: [...new Set(geeft)], ontvangt: [...new Set(ontvangt)] }
    await d.voegtToe('partijtoets', {
      id,
      ...wie,
      van: d.nu,
      tot: tot && eindeVanDag(tot),
      inhoud: { grenzen, protocol },
    })
    const naam = d.feiten.huis.partijen.find((p) => p.id === partij)?.naam ?? ''
    const uitkomst = `${naam} is apart getoetst en kan in deze casus meedoen`
    await schrijfStuk(d, 'partijtoets', { uitkomst, motivering: noodzaak, ...afgesproken(afstemming) })
    return { id }
  },
})

/** From the next request on the partij sees nothing of others and does nothing; what it gave it goes on controlling (T11, T19). */
export const partijtoetsBeeindigen = daad(beeindigenContract, {
  opdracht: ({ params, body }) => ({ object: params.id, gemotiveerd: body.reden.length > 0 }),
  async voer(d, { params, body: { reden } }) {
    await d.wijzigt('partijtoets', params.id, { tot: d.nu })
    const toets = d.casus.partijtoetsen.find((t) => t.id === params.id)
    const naam = d.feiten.huis.partijen.find((p) => p.id === toets?.partij)?.naam ?? ''
    await schrijfStuk(d, 'partijtoets', { uitkomst: `${naam} doet in deze casus niet langer mee`, motivering: reden })
    return null
  },
})
