import {
  aanmeldenDoorSysteem,
  type Contract,
  verstrekkingInzienDoorSysteem,
  verstrekkingOphalenDoorSysteem,
  verstrektDocumentInzienDoorSysteem,
} from '@casushuis/contract'
import type { SignedInMedewerker } from '../../ports/identity.ts'
import { casusAanmelden } from '../aanmelding/casus-aanmelden.ts'
import { verstrekkingInzien, verstrekkingOphalen, verstrektDocumentInzien } from '../casusoverleg/verstrekken.ts'
import { type Middelen, perform } from '../perform/perform.ts'
import type { Invoer, Usecase } from '../usecase.ts'
import { aanmeldkeuzesInzien } from './aanmeldkeuzes.ts'
import { verstrekkingenInzien } from './verstrekkingen.ts'

/** One route of the road for systems: what comes in at its address, done by the use case that a screen has for it too. */
export interface Systeemroute<C extends Contract = Contract> {
  readonly contract: C
  voer(middelen: Middelen, wie: SignedInMedewerker, invoer: Invoer<C>): Promise<unknown>
}

/** What only systems ask. */
const eigen = <C extends Contract>(usecase: Usecase<C>): Systeemroute<C> => ({
  contract: usecase.contract,
  voer: (middelen, wie, invoer) => perform(middelen, wie, { usecase, invoer }),
})

/** A use case that people have at another address. */
function langs<C extends Contract, D extends Contract>(
  contract: C,
  usecase: Usecase<D>,
  vertaal: (invoer: Invoer<C>) => Pick<Invoer<D>, 'params' | 'query' | 'body'>,
): Systeemroute<C> {
  return {
    contract,
    voer(middelen, wie, invoer) {
      const { versie, herhaling } = invoer
      return perform(middelen, wie, { usecase, invoer: { ...vertaal(invoer), versie, herhaling } })
    },
  }
}

/** Everything that a system of a partij can do. */
export const systeemroutes: readonly Systeemroute[] = [
  eigen(verstrekkingenInzien),
  langs(verstrekkingOphalenDoorSysteem, verstrekkingOphalen, ({ body, query }) => ({
    params: { casusnummer: body.casusnummer, id: body.meeneemafspraak },
    query,
    body: null,
  })),
  langs(verstrekkingInzienDoorSysteem, verstrekkingInzien, (invoer) => invoer),
  langs(verstrektDocumentInzienDoorSysteem, verstrektDocumentInzien, (invoer) => invoer),
  eigen(aanmeldkeuzesInzien),
  langs(aanmeldenDoorSysteem, casusAanmelden, (invoer) => invoer),
]
