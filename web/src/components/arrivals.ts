import { useIdle } from '@mantine/hooks'
import { useEffect, useMemo, useState } from 'react'

/** For how long nobody touched the page before new things are put in by themselves, in milliseconds. */
const quietFor = 3_000

interface Arrivals<T> {
  /** What stands on the page now. */
  readonly shown: readonly T[]
  /** How many came since, and wait. */
  readonly waiting: number
  /** Puts in what waits. */
  readonly show: () => void
  /** Whether this was put in the last time that something was. */
  readonly isNew: (item: T) => boolean
}

interface Listed {
  readonly id: string
}

/**
 * Keeps a list still while somebody reads or types: what is new waits until it is asked for, or until nobody touched the page
 * for a while. What is gone goes at once, and what changes changes in its place.
 * @param atOnce what need not wait, such as what one brought in oneself; the same function each time
 */
export function useArrivals<T extends Listed>(items: readonly T[], atOnce: (item: T) => boolean): Arrivals<T> {
  const isQuiet = useIdle(quietFor, { initialState: true })
  const [known, setKnown] = useState(() => idsOf(items))
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const waiting = items.filter((item) => !known.has(item.id) && !atOnce(item))
  const show = () => {
    setFresh(idsOf(items.filter((item) => !known.has(item.id))))
    setKnown(idsOf(items))
  }
  const mayShow = waiting.length > 0 && isQuiet && !isTyping()
  useEffect(() => {
    if (mayShow) show()
  })
  const shown = useMemo(() => items.filter((item) => known.has(item.id) || atOnce(item)), [items, known, atOnce])
  return {
    shown,
    waiting: waiting.length,
    show,
    isNew: ({ id }) => fresh.has(id),
  }
}

const idsOf = (items: readonly Listed[]): ReadonlySet<string> => new Set(items.map(({ id }) => id))

/** Whether the keys write somewhere now. */
const isTyping = (): boolean => document.activeElement?.matches('input, textarea, select') === true

/** Where nothing has to wait. */
export const everything = (): boolean => true
/** Where all has to wait. */
export const nothing = (): boolean => false
