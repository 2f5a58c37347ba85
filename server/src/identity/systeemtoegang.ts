import { isKoppelingOpen, type Tijdstip } from '@casushuis/handvat'
import { asActor, type SignedInMedewerker } from '../ports/identity.ts'
import type { GevondenKoppeling, Koppelingen, Systeemtoegang } from '../ports/koppelingen.ts'
import type { TokenCheck } from './access-token.ts'

export interface SysteemtoegangParts {
  readonly checkToken: TokenCheck
  readonly koppelingen: Koppelingen
  /** The clock of the house, by which a koppeling begins and ends. */
  readonly nu: () => Tijdstip
}

/** Lets a system in by its access token and its koppeling, as the medewerker who answers for it (P1, C8). */
export function makeSysteemtoegang({ checkToken, koppelingen, nu }: SysteemtoegangParts): Systeemtoegang {
  return {
    async find(authorization) {
      const client = authorization === undefined ? undefined : await checkToken(authorization)
      if (client === undefined) return undefined
      const open = (await koppelingen.findByClient(client)).flatMap((k) => asSystem(k, nu()))
      // One system acts in the name of one partij: where it could be more, it is none.
      return open.length === 1 ? open[0] : undefined
    },
  }
}

function asSystem({ koppeling, verantwoordelijke }: GevondenKoppeling, nu: Tijdstip): readonly SignedInMedewerker[] {
  if (!verantwoordelijke) return []
  const { rol, partij } = asActor(verantwoordelijke)
  const mens = { id: verantwoordelijke.id, rol, partij }
  return isKoppelingOpen(koppeling, mens, nu) ? [{ ...verantwoordelijke, koppeling: koppeling.id }] : []
}
