import { type Feiten, inzagematrix, lezerSleutel, type Matrix, type Tijdstip, werkVan } from '@casushuis/handvat'
import type { InzagerechtStore } from '../ports/inzagerecht.ts'
import { boek } from './boek.ts'

/** Asks the rulebook again who may see what of a casus and who has what to do, stores the answer and gives who sees what. */
export async function herzie(t: InzagerechtStore, feiten: Feiten, nu: Tijdstip): Promise<Matrix> {
  const matrix = inzagematrix(boek, feiten, nu)
  const rechten = [...matrix.cellen, ...matrix.facetten].flatMap((c) =>
    c.inzage === 'niets'
      ? []
      : [
          {
            lezer: lezerSleutel(c.lezer),
            objectId: c.object,
            objectsoort: c.soort,
            facet: c.facet,
            over: c.over,
            soort: c.inzage,
            regel: c.regel.id,
            geldigTot: c.geldigTot,
            persoonlijk: c.persoonlijk,
            alleenVoor: c.personen,
          },
        ],
  )
  const werk = werkVan(boek, feiten, nu).map((w) => ({
    lezer: lezerSleutel(w.lezer),
    soort: w.soort,
    objectId: w.object,
    deadline: w.deadline,
    alleenVoor: w.personen,
  }))
  await t.legtInzageVast(feiten.casus.id, rechten, werk)
  return matrix
}
