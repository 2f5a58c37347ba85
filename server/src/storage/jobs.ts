import { type RawBuilder, sql } from 'kysely'
import type { ClaimedJob, JobKind, JobStore, NewJob } from '../ports/jobs.ts'
import type { Connection } from './connection.ts'

/** Leaving and taking jobs, as `casushuis_klus`. */
export function jobStore(c: Connection): JobStore {
  const run = async <Row>(statement: RawBuilder<Row>): Promise<readonly Row[]> => {
    await c.actAs('casushuis_klus')
    return (await statement.execute(c.trx)).rows
  }
  const { zvh, nu } = c.setting
  return {
    async stuurt(job) {
      await run(leave(zvh, job))
      c.jobLeft = true
    },
    claimsJob: async (kinds, tot) => (await run(claim({ zvh, nu }, kinds, tot)))[0],
    async finishesJob(job, opnieuw) {
      const { gevraagd } = job
      if (opnieuw === null) await run(sql`delete from klus where ${isMine(zvh, job)} and gevraagd = ${gevraagd}`)
      await run(sql`
        update klus set bezet_tot = null, pogingen = 0, fout = null,
          vanaf = case when gevraagd = ${gevraagd} then coalesce(${opnieuw}, vanaf) else vanaf end
        where ${isMine(zvh, job)}`)
    },
    async postponesJob(job, vanaf, fout) {
      await run(sql`update klus set bezet_tot = null, vanaf = ${vanaf}, fout = ${fout} where ${isMine(zvh, job)}`)
    },
  }
}

const leave = (zvh: string, { soort, onderwerp, vanaf }: NewJob) => sql`
  insert into klus (zvh_id, soort, onderwerp, vanaf) values (${zvh}, ${soort}, ${onderwerp}, ${vanaf})
  on conflict (zvh_id, soort, onderwerp) do update
    set gevraagd = klus.gevraagd + 1, vanaf = least(klus.vanaf, excluded.vanaf)`

/** What another takes at this very moment is passed over instead of waited for. */
const claim = ({ zvh, nu }: { readonly zvh: string; readonly nu: string }, kinds: readonly JobKind[], tot: string) =>
  sql<ClaimedJob>`
    with oudste as (
      select zvh_id, soort, onderwerp from klus
      where zvh_id = ${zvh} and soort = any (${kinds}) and vanaf <= ${nu} and (bezet_tot is null or bezet_tot <= ${nu})
      order by vanaf limit 1 for update skip locked
    )
    update klus set bezet_tot = ${tot}, pogingen = pogingen + 1 from oudste
    where (klus.zvh_id, klus.soort, klus.onderwerp) = (oudste.zvh_id, oudste.soort, oudste.onderwerp)
    returning klus.soort, klus.onderwerp, klus.gevraagd, klus.pogingen, klus.bezet_tot`

/** Whoever held a job too long does not put away what another took over since. */
const isMine = (zvh: string, { soort, onderwerp, bezetTot }: ClaimedJob) =>
  sql`zvh_id = ${zvh} and soort = ${soort} and onderwerp = ${onderwerp} and bezet_tot = ${bezetTot}`
