import {
  uitspraakBevestigen as bevestigenContract,
  uitspraakTegenspreken as tegensprekenContract,
  uitspraakVastleggen as vastleggenContract,
} from '@casushuis/contract'
import {
  type Bijtekst,
  huidigOverleg,
  type PartijId,
  type TekstId,
  tegensprakenVan,
  type Uitspraak,
  type UitspraakId,
} from '@casushuis/handvat'
import { alsNieuweTekst, tekstkolommen } from '../casus/tekst.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { type Daad, daad } from '../usecase.ts'

/** One statement of the toestandsbeeld and what it rests on (C5). */
export const uitspraakVastleggen = daad(vastleggenContract, {
  opdracht: ({ body }) => ({ gegevens: body.steuntOp, tekst: alsNieuweTekst({ ...body, overPersoon: null }) }),
  async voer(d, { body }) {
    const overleg = huidigOverleg(d.casus)
    if (!overleg) throw new NietGevonden()
    const id = nieuwId<UitspraakId>()
    await d.voegtToe('uitspraak', {
      id,
      overlegId: overleg.id,
      op: d.nu,
      ...tekstkolommen(d, { ...body, overPersoon: null }),
      bevestigdDoor: [],
      inhoud: { tekst: body.tekst },
    })
    return { id }
  },
})

/** A deelnemer confirms a statement that it can read; what it said against it is gone (C5). */
export const uitspraakBevestigen = daad(bevestigenContract, {
  opdracht: ({ params }) => ({ uitspraak: params.id }),
  async voer(d, { params }) {
    const { uitspraak, partij, tegenspraak } = eisReactie(d, params.id)
    const bevestigdDoor = [...new Set([...uitspraak.bevestigdDoor, partij])]
    await d.wijzigt('uitspraak', params.id, { bevestigdDoor })
    if (tegenspraak) await d.verwijdert('tekst', [tegenspraak.id])
    return null
  },
})

/** A deelnemer does not agree with a statement, and says why: once, in the words of the last time (C5). */
export const uitspraakTegenspreken = daad(tegensprekenContract, {
  opdracht: ({ params, body }) => ({ uitspraak: params.id, gegevens: body.steuntOp, tekst: alsNieuweTekst(body) }),
  async voer(d, { params, body }) {
    const { uitspraak, partij, tegenspraak } = eisReactie(d, params.id)
    const velden = { ...tekstkolommen(d, body), op: d.nu, inhoud: { tekst: body.tekst } }
    const id = tegenspraak?.id ?? nieuwId<TekstId>()
    if (tegenspraak) await d.wijzigt('tekst', id, velden)
    else await d.voegtToe('tekst', { id, soort: 'tegenspraak', bijId: params.id, ...velden })
    const bevestigdDoor = uitspraak.bevestigdDoor.filter((p) => p !== partij)
    if (uitspraak.bevestigdDoor.includes(partij)) await d.wijzigt('uitspraak', params.id, { bevestigdDoor })
    return { id }
  },
})

interface Reactie {
  readonly uitspraak: Uitspraak
  readonly partij: PartijId
  /** What this partij said against it before, if it did. */
  readonly tegenspraak: Bijtekst | undefined
}

function eisReactie({ casus, actor: { partij } }: Daad, id: UitspraakId): Reactie {
  const uitspraak = casus.uitspraken.find((u) => u.id === id)
  if (!uitspraak || !partij) throw new NietGevonden()
  const tegenspraak = tegensprakenVan(casus.teksten, uitspraak).find((t) => t.bronhouder === partij)
  return { uitspraak, partij, tegenspraak }
}
