import { sql } from 'kysely'
import type { ClaimedJob, JobStore } from '../ports/jobs.ts'
import type { Verbinding } from './connection.ts'

/** Leaving and taking jobs, as `casushuis_klus`. */
export function jobStore(v: Verbinding): JobStore {
  const { zvh, nu } = v.zetting
  const claimed = ({ soort, onderwerp, bezetTot }: ClaimedJob) =>
    sql`zvh_id = ${zvh} and soort = ${soort} and onderwerp = ${onderwerp} and bezet_tot = ${bezetTot}`
  return {
    async stuurt({ soort, onderwerp, vanaf }) {
      await v.als('casushuis_klus')
      await sql`
        insert into klus (zvh_id, soort, onderwerp, vanaf) values (${zvh}, ${soort}, ${onderwerp}, ${vanaf})
        on conflict (zvh_id, soort, onderwerp) do update
          set gevraagd = klus.gevraagd + 1, vanaf = least(klus.vanaf, excluded.vanaf)`.execute(v.trx)
      v.gestuurd = true
    },
    async claimsJob(kinds, tot) {
      await v.als('casushuis_klus')
      const { rows } = await sql<ClaimedJob>`
        with oudste as (
          select zvh_id, soort, onderwerp from klus
          where zvh_id = ${zvh} and soort = any (${kinds}) and vanaf <= ${nu}
            and (bezet_tot is null or bezet_tot <= ${nu})
          order by vanaf limit 1 for update skip locked
        )
        update klus set bezet_tot = ${tot}, pogingen = pogingen + 1 from oudste
        where (klus.zvh_id, klus.soort, klus.onderwerp) = (oudste.zvh_id, oudste.soort, oudste.onderwerp)
        returning klus.soort, klus.onderwerp, klus.gevraagd, klus.pogingen, klus.bezet_tot`.execute(v.trx)
      return rows[0]
    },
    async finishesJob(job, opnieuw) {
      await v.als('casushuis_klus')
      const { gevraagd } = job
      if (opnieuw === null) await sql`delete from klus where ${claimed(job)} and gevraagd = ${gevraagd}`.execute(v.trx)
      await sql`
        update klus set bezet_tot = null, pogingen = 0, fout = null,
          vanaf = case when gevraagd = ${gevraagd} then coalesce(${opnieuw}, vanaf) else vanaf end
        where ${claimed(job)}`.execute(v.trx)
    },
    async postponesJob(job, vanaf, fout) {
      await v.als('casushuis_klus')
      await sql`update klus set bezet_tot = null, vanaf = ${vanaf}, fout = ${fout} where ${claimed(job)}`.execute(v.trx)
    },
  }
}
