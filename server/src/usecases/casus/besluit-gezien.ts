import { besluitGezien as contract } from '@casushuis/contract'
import { daad } from '../usecase.ts'

/** A partij read what was decided in its name: it is no task of anybody there any more (P9). */
export const besluitGezien = daad(contract, {
  opdracht: ({ params }) => ({ object: params.id }),
  async voer(d, { params }) {
    await d.wijzigt('stuk', params.id, { gezien: true })
    return null
  },
})
