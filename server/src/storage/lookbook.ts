import { type Kysely, sql } from 'kysely'
import { chainOf } from '../logboek/chain.ts'
import type { Logrecord } from '../ports/logboek.ts'
import type { Setting } from '../ports/store.ts'
import { fieldsOf } from './log-fields.ts'
import type { Schema } from './schema.ts'

/** What a look leaves in the logboek: its record, and what it showed as a hash. */
export interface Look {
  readonly setting: Setting
  readonly record: Logrecord
  readonly kijk: string
}

interface Waiting {
  readonly look: Look
  readonly written: () => void
  readonly failed: (fault: unknown) => void
}

/** How many records go together at most. */
const most = 100

/**
 * Writes what looks leave in the logboek, when the look itself is over and before anything of it goes out (R2). Of one casus all that
 * wait are written together: when many follow an overleg they all look at the same moment, and the last would otherwise wait for
 * each of the others to reach the disk.
 * @returns writes one; throws what the store throws, and then nothing may be shown
 */
export function makeLookbook(kysely: Kysely<Schema>): (look: Look) => Promise<void> {
  const queues = new Map<string, Waiting[]>()

  async function drain(chain: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) await writeTurn(kysely, queue.splice(0, most))
    queues.delete(chain)
  }

  return (look) =>
    new Promise((written, failed) => {
      const chain = `${look.setting.zvh} ${chainOf(look.record)}`
      const queue = queues.get(chain)
      const waiting = { look, written, failed }
      if (queue) return void queue.push(waiting)
      const begun = [waiting]
      queues.set(chain, begun)
      void drain(chain, begun)
    })
}

/** What is wrong with one of them is no reason to withhold the others; and a connection that broke while it was idle is replaced. */
async function writeTurn(kysely: Kysely<Schema>, turn: readonly Waiting[]): Promise<void> {
  try {
    await append(kysely, turn)
    for (const { written } of turn) written()
  } catch {
    for (const waiting of turn) await append(kysely, [waiting]).then(waiting.written, waiting.failed)
  }
}

/** One statement, and with it one transaction. */
async function append(kysely: Kysely<Schema>, turn: readonly Waiting[]): Promise<void> {
  const [first] = turn
  if (!first) return
  const { zvh } = first.look.setting
  const looks = turn.map(({ look: { setting, record, kijk } }) => ({
    ...{ medewerker: setting.medewerker, kijk },
    ...fieldsOf(zvh, record),
  }))
  await sql`select logboek_schrijft_samen(${zvh}, ${JSON.stringify(looks)}::jsonb)`.execute(kysely)
}
