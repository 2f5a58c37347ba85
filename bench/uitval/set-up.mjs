import { demohuis, keyFolder, makeSetup, medewerkerId, openDatabase } from '../built.mjs'

// A process of its own, that sets up a house on what may be an empty database, as another does at the same moment.
const { DATABASE_URL: url, DATABASE_EIGENAAR_URL: ownerUrl, CASUSHUIS_SLEUTELS: folder } = process.env
try {
  const database = await openDatabase({ kind: 'server', url, ownerUrl })
  const huis = demohuis(new Date().toISOString().slice(0, 10))
  await makeSetup(database.kysely)
    .setUp(huis, medewerkerId('ilse'), keyFolder(folder))
    .finally(() => database.close())
} catch (error) {
  console.error(error.name === 'ConfigError' ? error.message : error)
  process.exit(1)
}
