import { triageBesluiten as contract } from '@casushuis/contract'
import { type StukId, uitkomsten } from '@casushuis/handvat'
import { nieuwId } from '../id.ts'
import { daad } from '../usecase.ts'

const soortBij = { casusoverleg: 'aanpak', casusoverlegOmTeBepalen: 'bepalen' } as const

/** What triage leads to (T12). Two of the four outcomes destroy everything about the person. */
export const triageBesluiten = daad(contract, {
  opdracht: ({ body }) => ({ uitkomst: body.uitkomst, gemotiveerd: body.motivering.length > 0 }),
  async voer({ t, casus, actor, nu, ...d }, { body }) {
    const { label } = uitkomsten.triage[body.uitkomst]
    if (body.uitkomst === 'nietInBehandeling' || body.uitkomst === 'andereOverlegtafel') {
      await d.vernietigt(`triage: ${label.toLowerCase()}`)
      return { vernietigd: true }
    }
    await d.voegtToe('stuk', {
      id: nieuwId<StukId>(),
      soort: 'triagebesluit',
      door: actor.medewerker,
      op: nu,
      inhoud: { uitkomst: label, motivering: body.motivering, advies: body.advies },
    })
    await t.wijzigtCasus(casus.id, { overlegsoort: soortBij[body.uitkomst] })
    return { vernietigd: false }
  },
})
