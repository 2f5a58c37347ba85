import type { Contract } from '@casushuis/contract'
import { z } from 'zod'
import type { SignedInMedewerker } from '../ports/identity.ts'
import { usecases } from './index.ts'
import { type Middelen, perform } from './perform/perform.ts'

/** What a caller within the house sends; checked by the contract like any request. */
export interface Verzoek<C extends Contract> {
  readonly params?: z.input<C['params']>
  readonly query?: z.input<C['query']>
  readonly body?: z.input<C['body']>
}

/**
 * Does one act without HTTP: the same contract, the same runner, the same rules. For filling the demo and for tests.
 * @throws what {@link perform} throws, and a ZodError for input that the contract does not accept
 */
export async function doe<C extends Contract>(
  middelen: Middelen,
  wie: SignedInMedewerker,
  { contract, ...verzoek }: Verzoek<C> & { readonly contract: C },
): Promise<z.output<C['antwoord']>> {
  const usecase = usecases.find((u) => u.contract === contract)
  if (!usecase) throw new Error(`${contract.naam} is no handeling of ours`)
  const invoer = {
    params: contract.params.parse(verzoek.params ?? {}),
    query: contract.query.parse(verzoek.query ?? {}),
    body: contract.body.parse(verzoek.body ?? null),
  }
  return z.parse<C['antwoord']>(contract.antwoord, await perform(middelen, wie, { usecase, invoer }))
}
