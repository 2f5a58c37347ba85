import type { CasusId, ZvhId } from '@casushuis/handvat'
import type { Change, Changes } from '../ports/changes.ts'
import type { SignedInMedewerker } from '../ports/identity.ts'
import type { Standen } from '../usecases/casus/volgen.ts'

/** Somebody who has a casus open, and the line to that screen. */
export interface Follower {
  readonly who: SignedInMedewerker
  readonly zvh: ZvhId
  readonly casusnummer: string
  readonly casus: CasusId
  /** Which version was told last. */
  versie: string
  tell(versie: string): void
  /** There is nothing to follow any more. */
  end(): void
}

export interface HubParts {
  readonly changes: Changes
  /** In which version a casus is for each of these. */
  readonly look: (casusnummer: string, who: readonly SignedInMedewerker[]) => Promise<Standen>
  readonly onFault: (fault: unknown) => void
}

/** Tells who follows a casus that it changed for them, and nothing else. */
export interface Hub {
  add(follower: Follower): void
  remove(follower: Follower): void
  /** Looks again for everybody: a right can have ended by the clock alone. */
  lookAgain(): void
  close(): Promise<void>
}

/** One look per casus at a time, for all who follow it; a change during a look asks for one more. */
export async function openHub({ changes, look, onFault }: HubParts): Promise<Hub> {
  const followers = new Map<string, Set<Follower>>()
  const looking = new Set<string>()
  const again = new Set<string>()

  async function lookAt(casusnummer: string): Promise<void> {
    if (looking.has(casusnummer)) {
      again.add(casusnummer)
      return
    }
    looking.add(casusnummer)
    try {
      do {
        again.delete(casusnummer)
        const here = [...(followers.get(casusnummer) ?? [])]
        if (here.length > 0) tellAll(here, await look(casusnummer, [...new Set(here.map((f) => f.who))]))
      } while (again.has(casusnummer))
    } catch (fault) {
      // The next change, or the next time by the clock, finds it.
      onFault(fault)
    } finally {
      looking.delete(casusnummer)
    }
  }

  const lookWhere = (matches: (follower: Follower) => boolean) => {
    for (const [casusnummer, here] of followers) if ([...here].some(matches)) void lookAt(casusnummer)
  }
  const stop = await changes.listen((change) => lookWhere((follower) => concerns(change, follower)))
  return {
    add(follower) {
      const here = followers.get(follower.casusnummer) ?? new Set()
      followers.set(follower.casusnummer, here.add(follower))
      // Between the look that opened the line and this moment something can have changed.
      void lookAt(follower.casusnummer)
    },
    remove(follower) {
      const here = followers.get(follower.casusnummer)
      here?.delete(follower)
      if (here?.size === 0) followers.delete(follower.casusnummer)
    },
    lookAgain: () => lookWhere(() => true),
    async close() {
      for (const follower of [...followers.values()].flatMap((here) => [...here])) follower.end()
      await stop()
    },
  }
}

const concerns = (change: Change | 'unknown', { zvh, casus }: Follower): boolean =>
  change === 'unknown' || (change.zvh === zvh && (change.casus === null || change.casus === casus))

function tellAll(here: readonly Follower[], standen: Standen): void {
  for (const follower of here) {
    const stand = standen.get(follower.who)
    if (!stand) follower.end()
    else if (stand.versie !== follower.versie) {
      follower.versie = stand.versie
      follower.tell(stand.versie)
    }
  }
}
