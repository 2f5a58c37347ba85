import { merkenVastleggen as vastleggenContract, merkenVerhogen as verhogenContract } from '@casushuis/contract'
import type { Casus, Merken, ObjectId } from '@casushuis/handvat'
import { meldtOntvangers } from '../casusoverleg/correctie.ts'
import { NietGevonden } from '../errors.ts'
import { type Daad, daad } from '../usecase.ts'

/** The procesregie says that something holds health data or the like: that works at once, and its bronhouder finds it (A7). */
export const merkenVerhogen = daad(verhogenContract, {
  opdracht: ({ params, body }) => ({ object: params.id, merken: body }),
  async voer(d, { params, body }) {
    await merk(d, params.id, body)
    return null
  },
})

/** The bronhouder corrects what kind of data is in something of its own, both ways (A7, T19). */
export const merkenVastleggen = daad(vastleggenContract, {
  opdracht: ({ params }) => ({ object: params.id }),
  async voer(d, { params, body }) {
    await merk(d, params.id, body)
    return null
  },
})

async function merk(d: Daad, id: ObjectId, merken: Merken): Promise<void> {
  const gevonden = gemerkt(d.casus).find((g) => g.id === id)
  if (!gevonden) throw new NietGevonden()
  await d.wijzigt(gevonden.deel, id, merken)
  const isAnders = gevonden.bijzonder !== merken.bijzonder || gevonden.strafrechtelijk !== merken.strafrechtelijk
  if (gevonden.deel === 'gegeven' && isAnders) await meldtOntvangers(d, gevonden.id, 'gewijzigd')
  d.raakt(gevonden.bronhouder)
}

const gemerkt = ({ gegevens, stukken, uitspraken, plandoelen, acties, teksten }: Casus) => [
  ...gegevens.map((g) => ({ ...g, deel: 'gegeven' as const })),
  ...stukken.map((s) => ({ ...s, deel: 'stuk' as const })),
  ...uitspraken.map((u) => ({ ...u, deel: 'uitspraak' as const })),
  ...plandoelen.map((p) => ({ ...p, deel: 'plandoel' as const })),
  ...acties.map((a) => ({ ...a, deel: 'actie' as const })),
  ...teksten.map((t) => ({ ...t, deel: 'tekst' as const })),
]
