import { datCheckDoen as contract } from '@casushuis/contract'
import { daad } from '../usecase.ts'

const uur = 3_600_000

/**
 * Whether the betrokkene is in an active casus of this zvh: yes or no and the name of the procesregisseur,
 * nothing else (A6). The reason is asked but not kept: it could say more than the answer.
 */
export const datCheckDoen = daad(contract, {
  opdracht: async ({ body }, { nu, t }) => ({
    gemotiveerd: body.reden.length > 0,
    recenteChecks: await t.recenteHandelingen('datCheckDoen', new Date(Date.parse(nu) - uur).toISOString()),
  }),
  async voer({ t, casus }) {
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
