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

/** As which medewerker the first answer came: this page is of that one, and of no other zvh (P7). */
let of: string | undefined
let another = false
let whenAnother: () => void = () => undefined

/** Takes as whom an answer was given. */
export function whoseAnswer(medewerker: string | null): void {
  if (medewerker === null || another) return
  of ??= medewerker
  if (of === medewerker) return
  another = true
  whenAnother()
}

/** Whether the browser works as another medewerker by now than this page began as. */
export const isAnother = (): boolean => another

/** What is kept in the browser is kept under this name: of each medewerker apart. */
export const owner = (): string => of ?? ''

let elsewhere: string | undefined
const watchers = new Set<() => void>()

/** Takes in which zvh another tab went on working; undefined when it is the one of this page. */
export function worksElsewhere(zvh: string | undefined): void {
  elsewhere = zvh
  for (const watch of watchers) watch()
}

/** Whether another tab went on in another zvh: this page asks and shows nothing as long as that is so (P7). */
export const isElsewhere = (): boolean => elsewhere !== undefined

/** In which zvh another tab went on working; undefined as long as it is the one of this page. */
export function useElsewhere(): string | undefined {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => elsewhere,
  )
}

/** What a request says of as whom alone it may be answered. */
export const onlyAs = (): Readonly<Record<string, string>> => (of === undefined ? {} : { 'Session-Medewerker': of })

/** What this page does as soon as it is of another. */
export function onAnother(leave: () => void): void {
  whenAnother = leave
}
