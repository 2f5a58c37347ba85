import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { roles, startPostgres } from '../../scripts/postgres-server.mjs'
import { CompiledQuery, keyFolder, makeStore, migrateServer, openDatabase } from '../built.mjs'

/**
 * A house on one of the stores, between the runs of its server.
 * @typedef {object} Place
 * @property {string} keys the folder of its keys
 * @property {Record<string, string>} settings with which its server starts
 * @property {() => Promise<object>} openHere opens the store in this process; the embedded one is this process's alone then
 * @property {<T>(work: (ask: (text: string) => Promise<readonly any[]>) => Promise<T>) => Promise<T>} asking statements of
 *   who may do anything; on the embedded store while its server is down
 * @property {(text: string) => Promise<readonly any[]>} ask one such statement
 * @property {() => Promise<void>} backUp copies the database alone, as it is now
 * @property {() => Promise<void>} putBack puts that copy back, beside the keys as they are now
 * @property {() => Promise<void>} remove
 */

/** The stores that a house can be on, each a way to make a new place; `end` when all is done. */
export function makeStores(bin) {
  const server = startPostgres(bin, { max_connections: '100' })
  const withAsk = (makePlace) => async (empty) => {
    const place = await makePlace(empty)
    return { ...place, ask: (text) => place.asking((ask) => ask(text)) }
  }
  return {
    stores: { embedded: withAsk(embeddedPlace), postgres: withAsk(serverPlaces(server)) },
    server,
    end: server.stop,
  }
}

async function makeFolder() {
  const map = await mkdtemp(join(tmpdir(), 'casushuis-uitval-'))
  return { map, keys: join(map, 'sleutels'), settings: { CASUSHUIS_DATA: map } }
}

/** @returns {Promise<Place>} */
async function embeddedPlace() {
  const { map, keys, settings } = await makeFolder()
  const folder = join(map, 'database')
  const openHere = () => openDatabase({ kind: 'trial', folder })
  return {
    ...{ keys, settings, openHere },
    async asking(work) {
      const database = await openHere()
      const ask = statementsOf(database)
      try {
        await ask('set session authorization postgres')
        return await work(ask)
      } finally {
        await database.close()
      }
    },
    backUp: () => cp(folder, join(map, 'copy'), { recursive: true }),
    async putBack() {
      await rm(folder, { recursive: true })
      await cp(join(map, 'copy'), folder, { recursive: true })
    },
    remove: () => rm(map, { recursive: true, force: true }),
  }
}

const statementsOf = ({ kysely }) => {
  const plain = kysely.withoutPlugins()
  return async (text) => (await plain.executeQuery(CompiledQuery.raw(text))).rows
}

let count = 0

function serverPlaces(server) {
  let granted = false
  /** @returns {Promise<Place>} */
  return async (empty = false) => {
    const { map, keys, settings } = await makeFolder()
    const naam = `huis_${count++}`
    server.asSuperuser(`create database ${naam} owner ${roles.owner}`)
    if (!empty || !granted) {
      await migrateServer(server.url(naam, roles.owner))
      server.asSuperuser(`grant casushuis_app to ${roles.app}`)
      granted = true
    }
    const urls = { url: server.url(naam, roles.app), ownerUrl: server.url(naam, roles.owner) }
    const ask = async (text) =>
      JSON.parse(
        server.run('psql', '-qtAX', '-h', server.folder, '-U', 'postgres', '-d', naam, '-c', asJson(text)).toString() ||
          '[]',
      )
    return {
      ...{ keys, naam, server, asking: (work) => work(ask) },
      settings: { ...settings, DATABASE_URL: urls.url, DATABASE_EIGENAAR_URL: urls.ownerUrl },
      openHere: () => openDatabase({ kind: 'server', ...urls }),
      backUp: () =>
        writeFile(join(map, 'copy.sql'), server.run('pg_dump', '-h', server.folder, '-U', 'postgres', naam), {
          mode: 0o644,
        }),
      async putBack() {
        server.asSuperuser(`drop database ${naam} with (force)`, `create database ${naam} owner ${roles.owner}`)
        await cp(join(map, 'copy.sql'), join(server.folder, 'copy.sql'))
        server.run(
          'psql',
          '-qX',
          '-h',
          server.folder,
          '-U',
          'postgres',
          '-d',
          naam,
          '-f',
          join(server.folder, 'copy.sql'),
        )
      },
      remove: async () => {
        server.asSuperuser(`drop database if exists ${naam} with (force)`)
        await rm(map, { recursive: true, force: true })
      },
    }
  }
}

/** What a query gives as one line; what changes something gives nothing. */
const asJson = (text) =>
  /^\s*(select|with)\b/i.test(text) ? `select coalesce(json_agg(r), '[]') from (${text}) r` : text

/** Works in a place whose server is down, and leaves it as it was but for that. */
export async function within(place, work) {
  const database = await place.openHere()
  const keys = keyFolder(place.keys)
  const store = makeStore(database, keys)
  try {
    return await work({ database, keys, store })
  } finally {
    await store.close()
  }
}
