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
