import { parseArgs } from 'node:util'
import { build, checkNode, stop } from '../scripts/build.mjs'
import { findPostgres } from '../scripts/postgres-server.mjs'

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'embedded,postgres' },
    kills: { type: 'string', default: '50' },
    times: { type: 'string', default: '20' },
    clocks: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
})

checkNode()
const bin = findPostgres()
if (!bin) stop('This needs the programs of PostgreSQL (initdb, postgres and pg_ctl).')
let well = false
try {
  await build()
  const { rounds } = await import('./uitval/rounds.mjs')
  well = await rounds(bin, {
    stores: values.store.split(','),
    kills: Number(values.kills),
    times: Number(values.times),
    clocks: Number(values.clocks),
    only: values.only,
  })
} catch (error) {
  stop(`This could not be carried out: ${error.stack ?? error}`)
}
process.exit(well ? 0 : 1)
