import { type ComponentType, useSyncExternalStore } from 'react'

let notices: ComponentType | undefined
const listeners = new Set<() => void>()

/** Brings what shows messages to its place; it comes along with the first screen that has something to say. */
export function placeNotices(shows: ComponentType): void {
  notices = shows
  for (const listener of listeners) listener()
}

/** Where messages appear, over whichever page. */
export function NoticePlace() {
  const Notices = useSyncExternalStore(subscribe, () => notices)
  return Notices ? <Notices /> : null
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
