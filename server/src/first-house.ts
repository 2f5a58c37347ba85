import type { Tijdstip } from '@casushuis/handvat'
import { checkNewHouse, setUpHouse } from './new-house.ts'
import { ConfigError } from './ports/config-error.ts'
import type { Attempt, FirstHouse, Issuer } from './ports/first-house.ts'
import type { Setup, Setupkeys } from './ports/setup.ts'
import type { SetupCode } from './setup-code.ts'

interface Parts {
  readonly setup: Pick<Setup, 'houses' | 'setUpFirst' | 'setUp' | 'inviteAgain'>
  readonly keys: Setupkeys
  readonly code: SetupCode
  readonly issuers: readonly Issuer[]
  readonly now: () => Tijdstip
}

/** Sets up the first house for whoever has the code of the log: the same act as `npm run nieuw-huis`. */
export function makeFirstHouse(parts: Parts): FirstHouse {
  let full = false
  const isEmpty = async () => {
    full ||= (await parts.setup.houses()).length > 0
    return !full
  }
  return {
    isEmpty,
    issuers: parts.issuers,
    async attempt(typed) {
      if (!(await isEmpty())) return { kind: 'there' }
      if (!parts.code.accepts(typed.code ?? '', parts.now())) return { kind: 'refused', faults: { code: otherCode } }
      const checked = checkNewHouse(
        typed,
        parts.issuers.map(({ uitgever }) => uitgever),
      )
      return 'faults' in checked ? { kind: 'refused', faults: checked.faults } : make(parts, checked.house)
    },
  }
}

const otherCode = 'is niet de code uit het logboek van de server, of geldt niet meer'

async function make({ setup, keys, now }: Parts, house: Parameters<typeof setUpHouse>[0]): Promise<Attempt> {
  try {
    const { kind, code } = await setUpHouse(house, { setup, keys, nu: now(), beside: false })
    if (kind !== 'made') return { kind: 'there' }
    return { kind, naam: house.naam, beheerder: house.beheerder.naam, uitnodiging: code }
  } catch (fault) {
    // Somebody else was first, at this very moment.
    if (fault instanceof ConfigError) return { kind: 'there' }
    throw fault
  }
}
