import type { CasusId, MedewerkerId, ZvhId } from '@casushuis/handvat'
import pg from 'pg'
import { z } from 'zod'
import type { Change, Changes, Hearing, Presence } from '../ports/changes.ts'

/** The channel of migration 0040. */
export const changesChannel = 'casushuis'

/** On which the processes tell each other who is there; nothing of it is stored. */
const presenceChannel = 'casushuis_aanwezig'

/** What migration 0040 tells: a house, and a casus where it is one. */
export function changeFrom(payload: string): Change {
  const [zvh = '', casus] = payload.split(' ')
  return { zvh: zvh as ZvhId, casus: casus === undefined ? null : (casus as CasusId) }
}

const id = <T extends string>() => z.custom<T>((value) => typeof value === 'string')
const presenceSchema = z.object({
  process: z.string(),
  casus: id<CasusId>(),
  who: z.array(id<MedewerkerId>()),
}) satisfies z.ZodType<Presence>

/** A message holds 8,000 bytes, and nobody looks at a list of more people than fit in that. */
const most = 150

/** In milliseconds: a server that is away for a moment is found again soon, one that stays away is not bothered. */
const again = 1_000

/** Listens on a connection of its own, and looks for another where that is lost. */
export function changesOnServer(url: string): Changes {
  return {
    async listen(hearing) {
      let client: pg.Client | undefined
      let stopped = false
      const connect = async (): Promise<void> => {
        const next = new pg.Client({ connectionString: url })
        const lost = () => {
          if (client !== next || stopped) return
          client = undefined
          retry()
        }
        next.on('notification', ({ channel, payload = '' }) => hear(hearing, channel, payload))
        next.on('error', lost)
        next.on('end', lost)
        try {
          await next.connect()
          await next.query(`listen ${changesChannel}; listen ${presenceChannel}`)
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
          void connect().then(() => hearing.changed('unknown'), retry)
        }, again).unref()
      }
      await connect()
      return {
        async tell({ who, ...presence }) {
          const message = JSON.stringify({ ...presence, who: who.slice(0, most) })
          await client?.query('select pg_notify($1, $2)', [presenceChannel, message])
        },
        async close() {
          stopped = true
          await client?.end()
        },
      }
    },
  }
}

function hear(hearing: Hearing, channel: string, payload: string): void {
  if (channel === presenceChannel) hearing.present(presenceSchema.parse(JSON.parse(payload)))
  else hearing.changed(changeFrom(payload))
}
