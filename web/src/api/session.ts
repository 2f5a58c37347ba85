import { useSyncExternalStore } from 'react'

let voorbij = false
const luisteraars = new Set<() => void>()

/** Tells whether the last answer said that nobody is signed in (any more). */
export function zetVoorbij(is: boolean): void {
  if (is === voorbij) return
  voorbij = is
  for (const luister of luisteraars) luister()
}

/** Whether the session is over. Ends by itself when somebody signed in again, here or in another tab. */
export function useSessieVoorbij(): boolean {
  return useSyncExternalStore(
    (luister) => {
      luisteraars.add(luister)
      return () => luisteraars.delete(luister)
    },
    () => voorbij,
  )
}

/** Until when (on the clock of this page, in milliseconds) one stays signed in when nothing else is asked. */
let einde: number | undefined

/** Takes what an answer told: for how many seconds more one is signed in. */
export function zetEinde(seconden: string | null): void {
  if (seconden === null) return
  einde = Date.now() + Number(seconden) * 1000
}

/** From how long before the end one is warned, in milliseconds. */
const vooraf = 5 * 60_000
const peiling = 5_000

/** The moment at which the session ends, from five minutes before it; undefined as long as there is time. */
export function useSessieEindigt(): number | undefined {
  return useSyncExternalStore(
    (luister) => {
      const timer = setInterval(luister, peiling)
      return () => clearInterval(timer)
    },
    () => (einde !== undefined && einde - Date.now() <= vooraf ? einde : undefined),
  )
}
