import type { CasusId, MedewerkerId } from '@casushuis/handvat'
import type { Presence } from '../ports/changes.ts'

/** In milliseconds: a process that was not heard for so long is gone, and with it who was there. */
const silence = 40_000

/** Who has which casus open at the other processes of the server, as far as they said so lately. */
export interface Presences {
  /** Whether it is other than what was known. */
  hear(presence: Presence): boolean
  of(casus: CasusId): readonly MedewerkerId[]
}

/** @param now in milliseconds, of a clock that nobody sets */
export function makePresences(now: () => number = () => performance.now()): Presences {
  const heard = new Map<CasusId, Map<string, { readonly who: readonly MedewerkerId[]; readonly at: number }>>()
  return {
    hear({ process, casus, who }) {
      const perProcess = heard.get(casus) ?? new Map()
      const before = perProcess.get(process)?.who ?? []
      if (who.length > 0) heard.set(casus, perProcess.set(process, { who, at: now() }))
      else if (perProcess.delete(process) && perProcess.size === 0) heard.delete(casus)
      return before.join() !== who.join()
    },
    of: (casus) =>
      [...(heard.get(casus)?.values() ?? [])].filter(({ at }) => now() - at < silence).flatMap(({ who }) => who),
  }
}
