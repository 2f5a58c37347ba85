import type { CasusId, MedewerkerId, ZvhId } from '@casushuis/handvat'
import type { Change, Changes } from '../ports/changes.ts'
import type { SignedInMedewerker } from '../ports/identity.ts'
import type { Gevolgd, Stand, Standen } from '../usecases/casus/volgen.ts'
import { makePresences } from './presences.ts'

/** Somebody who has a casus open, and the line to that screen. */
export interface Follower {
  readonly who: SignedInMedewerker
  readonly zvh: ZvhId
  readonly casusnummer: string
  readonly casus: CasusId
  /** Which version was told last, of all and of the gegevens. */
  versie: string
  gegevens: string
  /** Who was there, as it was told last. */
  aanwezig: Stand['aanwezig']
  tell(stand: Pick<Stand, 'versie' | 'gegevens'> | Pick<Stand, 'aanwezig'>): void
  /** There is nothing to follow any more. */
  end(): void
}

export interface HubParts {
  /** By what this process of the server is known to the others. */
  readonly process: string
  readonly changes: Changes
  /** How a casus is for each of these. */
  readonly look: (gevolgd: Gevolgd) => Promise<Standen>
  readonly onFault: (fault: unknown) => void
}

/** Tells who follows a casus that it changed for them and who else is there, and nothing else. */
export interface Hub {
  add(follower: Follower): void
  remove(follower: Follower): void
  /** Looks again for everybody: a right can have ended by the clock alone. */
  lookAgain(): void
  close(): Promise<void>
}

/** One look per casus at a time, for all who follow it; a change during a look asks for one more. */
export async function openHub({ process, changes, look, onFault }: HubParts): Promise<Hub> {
  const followers = new Map<string, Set<Follower>>()
  const looking = new Set<string>()
  const again = new Set<string>()
  const elsewhere = makePresences()
  const here = (casusnummer: string) => [...(followers.get(casusnummer) ?? [])]

  async function lookAt(casusnummer: string): Promise<void> {
    if (looking.has(casusnummer)) {
      again.add(casusnummer)
      return
    }
    looking.add(casusnummer)
    try {
      do {
        again.delete(casusnummer)
        await lookOnce(casusnummer)
      } while (again.has(casusnummer))
    } catch (fault) {
      // The next change, or the next time by the clock, finds it.
      onFault(fault)
    } finally {
      looking.delete(casusnummer)
    }
  }

  async function lookOnce(casusnummer: string): Promise<void> {
    const [one, ...others] = here(casusnummer)
    if (!one) return
    const all = [one, ...others]
    const aanwezig = [...new Set([...peopleOf(all), ...elsewhere.of(one.casus)])]
    tellAll(all, await look({ casusnummer, volgers: [...new Set(all.map((f) => f.who))], aanwezig }))
  }

  const lookWhere = (matches: (follower: Follower) => boolean) => {
    for (const [casusnummer, all] of followers) if ([...all].some(matches)) void lookAt(casusnummer)
  }
  const line = await changes.listen({
    changed: (change) => lookWhere((follower) => concerns(change, follower)),
    present(presence) {
      if (presence.process !== process && elsewhere.hear(presence)) lookWhere((f) => f.casus === presence.casus)
    },
  })
  const tellOthers = ({ casus, casusnummer }: Pick<Follower, 'casus' | 'casusnummer'>) => {
    line.tell({ process, casus, who: peopleOf(here(casusnummer)) }).catch(onFault)
  }
  const changed = (follower: Follower) => {
    tellOthers(follower)
    void lookAt(follower.casusnummer)
  }
  return {
    add(follower) {
      followers.set(follower.casusnummer, new Set([...here(follower.casusnummer), follower]))
      // Also because between the look that opened the line and this moment something can have changed.
      changed(follower)
    },
    remove(follower) {
      const left = here(follower.casusnummer).filter((f) => f !== follower)
      if (left.length > 0) followers.set(follower.casusnummer, new Set(left))
      else followers.delete(follower.casusnummer)
      changed(follower)
    },
    lookAgain() {
      for (const casusnummer of followers.keys()) {
        const [one] = here(casusnummer)
        if (one) tellOthers(one)
      }
      lookWhere(() => true)
    },
    async close() {
      for (const follower of [...followers.values()].flatMap((all) => [...all])) follower.end()
      await line.close()
    },
  }
}

const peopleOf = (followers: readonly Follower[]): readonly MedewerkerId[] => [
  ...new Set(followers.map((f) => f.who.id)),
]

const concerns = (change: Change | 'unknown', { zvh, casus }: Follower): boolean =>
  change === 'unknown' || (change.zvh === zvh && (change.casus === null || change.casus === casus))

function tellAll(all: readonly Follower[], standen: Standen): void {
  for (const follower of all) {
    const stand = standen.get(follower.who)
    if (stand) tellNews(follower, stand)
    else follower.end()
  }
}

function tellNews(follower: Follower, { versie, gegevens, aanwezig }: Stand): void {
  if (JSON.stringify(aanwezig) !== JSON.stringify(follower.aanwezig)) {
    follower.aanwezig = aanwezig
    follower.tell({ aanwezig })
  }
  if (versie !== follower.versie) {
    Object.assign(follower, { versie, gegevens })
    follower.tell({ versie, gegevens })
  }
}
