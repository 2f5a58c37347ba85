import type { CasusId, ZvhId } from '@casushuis/handvat'
import pg from 'pg'
import type { Change, Changes } from '../ports/changes.ts'

/** The channel of migration 0040. */
export const changesChannel = 'casushuis'

/** What migration 0040 tells: a house, and a casus where it is one. */
export function changeFrom(payload: string): Change {
  const [zvh = '', casus] = payload.split(' ')
  return { zvh: zvh as ZvhId, casus: casus === undefined ? null : (casus as CasusId) }
}

/** In milliseconds: a server that is away for a moment is found again soon, one that stays away is not bothered. */
const again = 1_000

/** Listens on a connection of its own, and looks for another where that is lost. */
export function changesOnServer(url: string): Changes {
  return {
    async listen(hear) {
      let client: pg.Client | undefined
      let stopped = false
      const connect = async (): Promise<void> => {
        const next = new pg.Client({ connectionString: url })
        const lost = () => {
          if (client !== next || stopped) return
          client = undefined
          retry()
        }
        next.on('notification', ({ payload = '' }) => hear(changeFrom(payload)))
        next.on('error', lost)
        next.on('end', lost)
        try {
          await next.connect()
          await next.query(`listen ${changesChannel}`)
        } catch (fault) {
          await next.end().catch(() => undefined)
          throw fault
        }
        client = next
      }
      const retry = () => {
        setTimeout(() => {
          if (stopped) return
          // What was told meanwhile nobody heard.
          void connect().then(() => hear('unknown'), retry)
        }, again).unref()
      }
      await connect()
      return async () => {
        stopped = true
        await client?.end()
      }
    },
  }
}
