import {
  type Feiten,
  inzagematrix,
  lezerSleutel,
  type Matrix,
  stilSindsOp,
  type Tijdstip,
  werkVan,
} from '@casushuis/handvat'
import type { CasusStore } from '../ports/casus.ts'
import type { InzagerechtStore } from '../ports/inzagerecht.ts'
import { boek } from './boek.ts'

/** What weighing again stores. */
type Weegstore = InzagerechtStore & Pick<CasusStore, 'legtStilstandVast'>

/** Asks the rulebook again who may see what of a casus and who has what to do, stores the answer and gives who sees what. */
export async function herzie(t: Weegstore, gelezen: Feiten, nu: Tijdstip): Promise<Matrix> {
  const feiten = await metStilstand(t, gelezen, nu)
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
    vanaf: w.vanaf,
    herinnerdOp: w.herinnerdOp,
    alleenVoor: w.personen,
  }))
  await t.legtInzageVast(feiten.casus.id, rechten, werk)
  return matrix
}

/** Writes down since when a casus stands still, so that everybody concerned is told and the term begins (P3). */
async function metStilstand(
  t: Pick<CasusStore, 'legtStilstandVast'>,
  { huis, casus }: Feiten,
  nu: Tijdstip,
): Promise<Feiten> {
  const stilSinds = stilSindsOp({ huis, casus }, nu)
  if (stilSinds !== casus.stilSinds) await t.legtStilstandVast(casus.id, stilSinds)
  return { huis, casus: { ...casus, stilSinds } }
}
