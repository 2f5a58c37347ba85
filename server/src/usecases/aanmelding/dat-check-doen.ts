import { datCheckDoen as contract, datChecksInzien as inzienContract } from '@casushuis/contract'
import { nieuwId } from '../id.ts'
import { daad, huisblik } from '../usecase.ts'

const uur = 3_600_000

/**
 * Whether the betrokkene is in an active casus of this zvh: yes or no and the name of the procesregisseur,
 * nothing else (A6). The reason is kept for who reviews it, what was answered is not.
 */
export const datCheckDoen = daad(contract, {
  opdracht: async ({ body }, { nu, t }) => ({
    gemotiveerd: body.reden.length > 0,
    recenteChecks: await t.recenteHandelingen('datCheckDoen', new Date(Date.parse(nu) - uur).toISOString()),
  }),
  async voer({ t, casus, verantwoording }, { body }) {
    await t.bewaartDatCheck(casus.id, { id: nieuwId(), namensId: verantwoording.namens, reden: body.reden })
    const gevonden = await t.datCheck(casus.id)
    const namen = await t.medewerkers(gevonden)
    return {
      bekend: gevonden.length > 0,
      procesregisseur:
        namen
          .map((m) => m.naam)
          .sort()
          .join(' en ') || null,
    }
  },
})

/** Why people looked whether somebody is known, for the functionaris gegevensbescherming (A6). */
export const datChecksInzien = huisblik(inzienContract, async ({ t, toont }, { query }) => {
  const { rijen, totaal } = await t.datChecks(query.pagina, query.perPagina)
  toont([...new Set(rijen.map((r) => r.casusId))])
  return { checks: rijen.map(({ casusId: _, op, ...r }) => ({ ...r, tijdstip: op })), totaal, ...query }
})
