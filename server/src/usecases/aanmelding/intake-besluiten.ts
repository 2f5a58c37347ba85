import { intakeBesluiten as contract } from '@casushuis/contract'
import { formeleUitkomst, type StukId, uitkomsten } from '@casushuis/handvat'
import { nieuwId } from '../id.ts'
import { daad } from '../usecase.ts'
import { alsOordeel } from './casus-aanmelden.ts'

/** The procesregisseur decides namens the aanmelder whether the casus belongs here (A3, A10, A11). */
export const intakeBesluiten = daad(contract, {
  opdracht: ({ body }) => ({
    criteria: body.criteria.map(alsOordeel),
    uitkomst: body.uitkomst,
    gemotiveerd: body.afweging.length > 0,
  }),
  async voer({ t, casus, actor, nu, ...daad }, { body }) {
    const { naar, label } = uitkomsten.intake[body.uitkomst]
    if (naar === 'vernietigd') {
      await daad.vernietigt(`intake: ${label.toLowerCase()}`)
      return { vernietigd: true }
    }
    const { criteria, afweging, advies } = body
    const formeel = formeleUitkomst(criteria.map(alsOordeel))
    await daad.voegtToe('stuk', {
      id: nieuwId<StukId>(),
      soort: 'intakebesluit',
      door: actor.medewerker,
      op: nu,
      inhoud: { uitkomst: label, criteria, formeleUitkomst: formeel, afweging, advies },
    })
    await t.wijzigtCasus(casus.id, { fase: naar })
    return { vernietigd: false }
  },
})
