import { triageBesluiten as contract } from '@casushuis/contract'
import type { Uitkomst } from '@casushuis/handvat'
import { voorgenomen } from '../afronding/doorverwijzing.ts'
import { afgesproken, afgestemd, neemBesluit } from '../besluit.ts'
import { boek } from '../boek.ts'
import { daad } from '../usecase.ts'

/** What triage leads to: an overleg of one of two kinds, or the destruction of everything about the person (T12). */
export const triageBesluiten = daad(contract, {
  opdracht: ({ body }) => ({
    uitkomst: body.uitkomst,
    gemotiveerd: body.motivering.length > 0,
    ...voorgenomen(body.doorverwijzing),
    ...afgestemd(body),
  }),
  async voer(d, { body: { motivering, advies, afstemming, doorverwijzing: elders, ...body } }) {
    const uitkomst: Uitkomst = boek.uitkomsten.triage[body.uitkomst]
    const besloten = await neemBesluit(d, {
      soort: 'triagebesluit',
      uitkomst,
      motivering,
      advies,
      elders,
      ...afgesproken(afstemming),
    })
    if (uitkomst.overlegsoort) await d.t.wijzigtCasus(d.casus.id, { overlegsoort: uitkomst.overlegsoort })
    return besloten
  },
})
