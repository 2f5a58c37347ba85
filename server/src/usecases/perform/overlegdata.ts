import type { Overlegdatum, OverlegdatumId, PartijId } from '@casushuis/handvat'

/** What of a casus in hand it takes to let dates go. */
interface Hand {
  verwijdert(deel: 'overlegdatum', ids: readonly OverlegdatumId[]): Promise<void>
  raakt(...partijen: readonly PartijId[]): void
}

/** Dates agreed ahead that are gone, for everybody who kept them free (C11). */
export async function vervalt(hand: Hand, data: readonly Overlegdatum[]): Promise<void> {
  if (data.length === 0) return
  await hand.verwijdert(
    'overlegdatum',
    data.map(({ id }) => id),
  )
  hand.raakt(...data.flatMap(({ genodigden }) => genodigden))
}
