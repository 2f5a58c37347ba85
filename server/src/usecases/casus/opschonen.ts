import type { Gegeven, GegevenId, ObjectId, PartijId } from '@casushuis/handvat'
import type { StukInhoud } from '../../ports/content.ts'
import { meldPartij } from '../besluit.ts'
import type { Daad } from '../usecase.ts'
import { vernietigGegevens } from './gegevens.ts'

type Opgeschoond = NonNullable<StukInhoud['opgeschoond']>[number]

/**
 * Takes gegevens out of a dossier: each is destroyed, and its bronhouder is told what went, without a word of what it said; also where that was its last place in the casus (C11, S8, B2.2.3, B2.2.4).
 */
export async function haalWeg(d: Daad, weg: readonly Gegeven[]): Promise<void> {
  const dag = await dagVanInbreng(d)
  const perBronhouder = new Map<PartijId, readonly Opgeschoond[]>()
  for (const { id, bronhouder, categorie } of weg) {
    const al = perBronhouder.get(bronhouder) ?? []
    perBronhouder.set(bronhouder, [...al, { categorie, ingebrachtOp: dag(id) }])
  }
  const ids = weg.map(({ id }) => id)
  await haalTekstenWeg(d, ids)
  await vernietigGegevens(d, ids)
  for (const [bronhouder, opgeschoond] of perBronhouder)
    await meldPartij(d, bronhouder, { soort: 'opschoning', uitkomst: null, opgeschoond })
}

/** What was stated or explained on the ground of them goes with them: nobody could read it any more, and nobody is to write it anew. */
async function haalTekstenWeg(d: Daad, weg: readonly GegevenId[]): Promise<void> {
  const rustErop = ({ steuntOp }: { readonly steuntOp: readonly GegevenId[] }) =>
    steuntOp.some((id) => weg.includes(id))
  const uitspraken: readonly ObjectId[] = d.casus.uitspraken.filter(rustErop).map((u) => u.id)
  const teksten = d.casus.teksten.filter((t) => rustErop(t) || uitspraken.includes(t.bij))
  await d.verwijdert(
    'tekst',
    teksten.map((t) => t.id),
  )
  await d.verwijdert('uitspraak', uitspraken)
}

/** Of what the actor may not see it is not known when it was brought in. */
async function dagVanInbreng({ t, casus }: Daad) {
  const dagen = new Map((await t.ziet('gegeven', casus.id)).map((g) => [g.id, g.ingebrachtOp]))
  return (id: Gegeven['id']) => dagen.get(id) ?? null
}
