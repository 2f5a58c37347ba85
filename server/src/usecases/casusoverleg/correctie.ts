import { correctieGezien as contract } from '@casushuis/contract'
import type { DocumentId, GegevenId, Verstrekkingbericht } from '@casushuis/handvat'
import { type Daad, daad } from '../usecase.ts'

/**
 * Who collected a gegeven for an action is told what became of it since, each time anew; what was collected stays as it was given
 * (T19, B2.2.2).
 */
export async function meldtOntvangers(d: Daad, gegeven: GegevenId, bericht: Verstrekkingbericht): Promise<void> {
  for (const { id } of d.casus.verstrekkingen.filter((v) => v.gegeven === gegeven))
    await d.wijzigt('verstrekking', id, { bericht })
}

/** Who got a document along with it is told that it is there no more; to who did not get it nothing changed (T19). */
export async function meldtDocumentWeg(d: Daad, document: DocumentId): Promise<void> {
  const verstrekkingen = await d.t.ziet('verstrekking', d.casus.id)
  for (const { id, inhoud } of verstrekkingen)
    if (inhoud.documenten.some(({ van }) => van === document))
      await d.wijzigt('verstrekking', id, { bericht: 'gewijzigd' })
}

/** The recipient read it: it is no task of anybody there any more. */
export const correctieGezien = daad(contract, {
  opdracht: ({ params }) => ({ object: params.id }),
  async voer(d, { params }) {
    await d.wijzigt('verstrekking', params.id, { bericht: null })
    return null
  },
})
