import { medewerkerVastleggen } from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import type { DraftKey, SignedInMedewerker } from '../ports/identity.ts'
import type { TestHouse, TestPartij, TestPerson } from './house.ts'
import { testIssuer } from './house.ts'
import { openTestServer, type SessionToken } from './http.ts'

/** Somebody who keeps up the people of a partij, recorded by the functioneel beheerder, with an account and an address. */
export async function addPartijbeheerder(huis: TestHouse, partij: TestPartij): Promise<SignedInMedewerker> {
  const wie = { naam: `beheerder van ${partij}`, rol: 'partijbeheerder' as const, partij: huis.partij[partij] }
  const body = {
    ...{ ...wie, contactpersoon: false, telefoon: '', mail: `beheer@${partij}.example` },
    inlog: { uitgever: testIssuer, onderwerp: `beheer-${partij}` },
  }
  const { id } = await huis.doe('beheerder', medewerkerVastleggen, { body })
  return { ...huis.wie(partij), id, naam: wie.naam, rol: wie.rol }
}

/** The API of a house in which one more has a session. */
export function openServerWith(
  huis: TestHouse,
  token: SessionToken,
  wie: SignedInMedewerker,
): Promise<FastifyInstance> {
  return openTestServer(huis, {
    sessions: {
      ...{ make: async () => '', switch: async () => undefined, isThere: async () => true, end: async () => {} },
      find: async (asked) => {
        const medewerker = asked === token ? wie : huis.wie(asked as TestPerson)
        return medewerker && { medewerker, secondsLeft: 1800, draftKey: 'proefsleutel' as DraftKey }
      },
    },
  })
}
