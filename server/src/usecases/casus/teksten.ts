import { tekstIntrekken as intrekkenContract, tekstVerbeteren as verbeterenContract } from '@casushuis/contract'
import { type Casus, type ObjectId, schrijfselsVan } from '@casushuis/handvat'
import { NietGevonden } from '../errors.ts'
import { type Daad, daad } from '../usecase.ts'
import { alsNieuweTekst, tekstkolommen } from './tekst.ts'

/** Who wrote a text writes it again; what deelnemers think of a statement starts anew (T19, C5, C6). */
export const tekstVerbeteren = daad(verbeterenContract, {
  opdracht: ({ params, body }) => ({ object: params.id, gegevens: body.steuntOp, tekst: alsNieuweTekst(body) }),
  async voer(d, { params, body }) {
    const deel = eisDeel(d.casus, params.id)
    const velden = { ...tekstkolommen(d, body), inhoud: { tekst: body.tekst } }
    if (deel === 'uitspraak') {
      await d.wijzigt(deel, params.id, { ...velden, bevestigdDoor: [] })
      await vergeetReacties(d, params.id)
    } else await d.wijzigt(deel, params.id, velden)
    return null
  },
})

/** Who wrote a text takes it back. */
export const tekstIntrekken = daad(intrekkenContract, {
  opdracht: ({ params }) => ({ object: params.id }),
  async voer(d, { params }) {
    await vergeetReacties(d, params.id)
    await d.verwijdert(eisDeel(d.casus, params.id), [params.id])
    return null
  },
})

/** What was said against a statement goes with the words that it was about (C5). */
async function vergeetReacties(d: Daad, id: ObjectId): Promise<void> {
  const tegen = d.casus.teksten.filter((t) => t.soort === 'tegenspraak' && t.bij === id).map((t) => t.id)
  if (tegen.length > 0) await d.verwijdert('tekst', tegen)
}

/** Where a text is kept. */
function eisDeel(casus: Casus, id: ObjectId): 'uitspraak' | 'plandoel' | 'actie' | 'tekst' {
  const soort = schrijfselsVan(casus).find((s) => s.id === id)?.soort
  if (soort === undefined) throw new NietGevonden()
  return soort === 'uitspraak' || soort === 'plandoel' || soort === 'actie' ? soort : 'tekst'
}
