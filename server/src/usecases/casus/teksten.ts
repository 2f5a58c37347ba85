import { tekstIntrekken as intrekkenContract, tekstVerbeteren as verbeterenContract } from '@casushuis/contract'
import { type Casus, type ObjectId, type Schrijfsel, schrijfselsVan } from '@casushuis/handvat'
import { bewaarActie, bewaarEerder, eerdereVan } from '../casusoverleg/eerder.ts'
import { houdtBij } from '../casusoverleg/volgen.ts'
import { NietGevonden } from '../errors.ts'
import { type Daad, daad } from '../usecase.ts'
import { alsNieuweTekst, tekstkolommen } from './tekst.ts'

/** Who wrote a text writes it again; what deelnemers think of a statement starts anew, of the plan stays what it said (T19, C5, C6). */
export const tekstVerbeteren = daad(verbeterenContract, {
  opdracht: ({ params, body }) => ({ object: params.id, gegevens: body.steuntOp, tekst: alsNieuweTekst(body) }),
  async voer(d, { params, body }) {
    const { soort } = eisSchrijfsel(d.casus, params.id)
    await bewaarPlan(d, soort, params.id)
    const velden = { ...tekstkolommen(d, body), inhoud: { tekst: body.tekst } }
    if (soort === 'uitspraak') {
      await d.wijzigt(soort, params.id, { ...velden, bevestigdDoor: [] })
      await vergeetReacties(d, params.id)
    } else await d.wijzigt(deelVan(soort), params.id, velden)
    if (soort === 'ontwikkeling') await houdtBij(d)
    return null
  },
})

/** Who wrote a text takes it back, and what it said before. */
export const tekstIntrekken = daad(intrekkenContract, {
  opdracht: ({ params }) => ({ object: params.id }),
  async voer(d, { params }) {
    await vergeetReacties(d, params.id)
    await d.verwijdert(deelVan(eisSchrijfsel(d.casus, params.id).soort), [params.id])
    await d.verwijdert('tekst', eerdereVan(d.casus, params.id))
    return null
  },
})

/** What was said against a statement goes with the words that it was about (C5). */
async function vergeetReacties(d: Daad, id: ObjectId): Promise<void> {
  const tegen = d.casus.teksten.filter((t) => t.soort === 'tegenspraak' && t.bij === id).map((t) => t.id)
  if (tegen.length > 0) await d.verwijdert('tekst', tegen)
}

/** What the plan says, and what belongs to its actions, is kept before it is written again. */
async function bewaarPlan(d: Daad, soort: Schrijfsel['soort'], id: ObjectId): Promise<void> {
  if (soort === 'actie') await bewaarActie(d, id)
  else if (soort === 'plandoel') await bewaarEerder(d, soort, id)
  else if (soort === 'resultaat' || soort === 'terugval' || soort === 'ontwikkeling') await bewaarEerder(d, 'tekst', id)
}

function eisSchrijfsel(casus: Casus, id: ObjectId): Schrijfsel {
  const gevonden = schrijfselsVan(casus).find((s) => s.id === id)
  if (!gevonden) throw new NietGevonden()
  return gevonden
}

/** Where a text is kept. */
const deelVan = (soort: Schrijfsel['soort']) =>
  soort === 'uitspraak' || soort === 'plandoel' || soort === 'actie' ? soort : 'tekst'
