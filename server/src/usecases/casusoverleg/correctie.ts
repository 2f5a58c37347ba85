import { correctieGezien as contract } from '@casushuis/contract'
import type { GegevenId, Verstrekkingbericht } from '@casushuis/handvat'
import { type Daad, daad } from '../usecase.ts'

/**
 * Who collected a gegeven for an action is told what became of it since, each time anew; what was collected stays as it was given
 * (T19, B2.2.2).
 */
export async function meldtOntvangers(d: Daad, gegeven: GegevenId, bericht: Verstrekkingbericht): Promise<void> {
  for (const { id } of d.casus.verstrekkingen.filter((v) => v.gegeven === gegeven))
    await d.wijzigt('verstrekking', id, { bericht })
}

/** The recipient read it: it is no task of anybody there any more. */
export const correctieGezien = daad(contract, {
  opdracht: ({ params }) => ({ object: params.id }),
  async voer(d, { params }) {
    await d.wijzigt('verstrekking', params.id, { bericht: null })
    return null
  },
})
