import type { Koppeling } from '@casushuis/handvat'
import type { SignedInMedewerker } from './identity.ts'

/** A koppeling as it was recorded, with who answers for it: null where that person no longer works here. */
export interface GevondenKoppeling {
  readonly koppeling: Koppeling
  readonly verantwoordelijke: SignedInMedewerker | null
}

/** Through which koppelingen systems of partijen come in. */
export interface Koppelingen {
  /** Every koppeling that was ever recorded for this client, in any zvh; whether one is open the rulebook says. */
  findByClient(clientId: string): Promise<readonly GevondenKoppeling[]>
}

/** Finding out which system of which partij asks. */
export interface Systeemtoegang {
  /**
   * The medewerker who answers for the system, with the koppeling through which it comes in; undefined for whatever is no token of
   * ours, and for a system that is not, not yet or no longer let in: from outside these are one.
   */
  find(authorization: string | undefined): Promise<SignedInMedewerker | undefined>
}

/** Where no system gets in. */
export const geenSysteemtoegang: Systeemtoegang = { find: async () => undefined }
