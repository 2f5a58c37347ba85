import { intakeBesluiten as contract } from '@casushuis/contract'
import { formeleUitkomst } from '@casushuis/handvat'
import { afgesproken, afgestemd, neemBesluit } from '../besluit.ts'
import { boek } from '../boek.ts'
import { daad } from '../usecase.ts'
import { alsOordeel } from './casus-aanmelden.ts'

/** The procesregisseur decides namens the aanmelder whether the casus belongs here (A3, A10, A11). */
export const intakeBesluiten = daad(contract, {
  opdracht: ({ body }) => ({
    criteria: body.criteria.map(alsOordeel),
    uitkomst: body.uitkomst,
    gemotiveerd: body.afweging.length > 0,
    ...afgestemd(body),
  }),
  voer: (d, { body: { uitkomst, criteria, afweging, advies, afstemming } }) =>
    neemBesluit(d, {
      soort: 'intakebesluit',
      uitkomst: boek.uitkomsten.intake[uitkomst],
      ...{
        criteria,
        formeleUitkomst: formeleUitkomst(criteria.map(alsOordeel)),
        afweging,
        advies,
        ...afgesproken(afstemming),
      },
    }),
})
