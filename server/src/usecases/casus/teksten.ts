import { tekstIntrekken as intrekkenContract, tekstVerbeteren as verbeterenContract } from '@casushuis/contract'
import { type Casus, type ObjectId, schrijfselsVan } from '@casushuis/handvat'
import { NietGevonden } from '../errors.ts'
import { daad } from '../usecase.ts'
import { alsNieuweTekst, tekstkolommen } from './tekst.ts'

/** Who wrote a text writes it again; of a statement the confirmations start anew (T19, C5, C6). */
export const tekstVerbeteren = daad(verbeterenContract, {
  opdracht: ({ params, body }) => ({ object: params.id, gegevens: body.steuntOp, tekst: alsNieuweTekst(body) }),
  async voer(d, { params, body }) {
    const deel = eisDeel(d.casus, params.id)
    const velden = { ...tekstkolommen(d, body), inhoud: { tekst: body.tekst } }
    if (deel === 'uitspraak') await d.wijzigt(deel, params.id, { ...velden, bevestigdDoor: [] })
    else await d.wijzigt(deel, params.id, velden)
    return null
  },
})

/** Who wrote a text takes it back. */
export const tekstIntrekken = daad(intrekkenContract, {
  opdracht: ({ params }) => ({ object: params.id }),
  async voer(d, { params }) {
    await d.verwijdert(eisDeel(d.casus, params.id), [params.id])
    return null
  },
})

/** Where a text is kept. */
function eisDeel(casus: Casus, id: ObjectId): 'uitspraak' | 'plandoel' | 'actie' | 'tekst' {
  const soort = schrijfselsVan(casus).find((s) => s.id === id)?.soort
  if (soort === undefined) throw new NietGevonden()
  return soort === 'toelichting' || soort === 'resultaat' ? 'tekst' : soort
}
