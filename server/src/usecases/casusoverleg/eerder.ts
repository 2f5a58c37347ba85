import { type Casus, findPartij, type ObjectId, type TekstId } from '@casushuis/handvat'
import type { Bijtekstinhoud, Tekstinhoud } from '../../ports/content.ts'
import type { Tekstkolommen } from '../../ports/rows.ts'
import { nieuwId } from '../id.ts'
import type { Daad } from '../usecase.ts'

/** A part of the plan as it is stored, with the words that it has now. */
interface Geschreven extends Tekstkolommen {
  readonly id: ObjectId
  readonly inhoud: Tekstinhoud
}

type Plandeel = 'plandoel' | 'actie' | 'tekst'

/**
 * Keeps what a part of the plan says, before something else comes in its place (C6): until the casus ends, and for who may
 * read both. What its writer cannot read any more, because a gegeven under it was withdrawn, is not kept.
 */
export async function bewaarEerder(d: Daad, deel: Plandeel, id: ObjectId): Promise<void> {
  const rijen: readonly Geschreven[] = await d.t.ziet(deel, d.casus.id)
  const was = rijen.find((r) => r.id === id)
  if (was) await schrijfEerder(d, { was, bijId: id })
}

/** The same of an action, with who carried it out and from when to when. */
export async function bewaarActie(d: Daad, id: ObjectId): Promise<void> {
  const was = (await d.t.ziet('actie', d.casus.id)).find((a) => a.id === id)
  if (!was) return
  const uitvoerder = findPartij(d.feiten.huis, was.uitvoerderId)?.naam ?? ''
  const { start, deadline } = was
  await schrijfEerder(d, { was, bijId: id, afspraak: { uitvoerder, start, deadline } })
}

interface Bewaard {
  readonly was: Geschreven
  readonly bijId: ObjectId
  readonly afspraak?: NonNullable<Bijtekstinhoud['vervangen']>['afspraak']
}

function schrijfEerder(d: Daad, { was, bijId, afspraak }: Bewaard): Promise<void> {
  const { bronhouderId, bijzonder, strafrechtelijk, steuntOp, overPersoon, inhoud } = was
  return d.voegtToe('tekst', {
    ...{ id: nieuwId<TekstId>(), soort: 'eerder', bijId, op: d.nu },
    ...{ bronhouderId, bijzonder, strafrechtelijk, steuntOp, overPersoon },
    inhoud: { tekst: inhoud.tekst, vervangen: { door: d.actor.medewerker, ...(afspraak && { afspraak }) } },
  })
}

/** What a text said before: gone with it, where it is taken back. */
export const eerdereVan = ({ teksten }: Casus, id: ObjectId): readonly TekstId[] =>
  teksten.filter((t) => t.soort === 'eerder' && t.bij === id).map((t) => t.id)
