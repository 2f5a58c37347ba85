import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { restoreDatabase } from './backup/database-copy.ts'
import { restoreKeys } from './backup/key-copy.ts'
import { type Config, readConfig } from './config.ts'
import { environmentOf } from './environment.ts'
import { checkpointFolder } from './logboek/checkpoint-folder.ts'
import { ConfigError } from './ports/config-error.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const gebruik = `Gebruik, terwijl de server niet draait:
  npm run terugzetten -- --database map
      zet een kopie terug in de lege database van DATABASE_EIGENAAR_URL
  npm run terugzetten -- --sleutels map
      zet een kopie van de sleutels terug in de lege map CASUSHUIS_SLEUTELS
Zet een oudere database terug bij de sleutels van nu: wat sindsdien is vernietigd, blijft dan vernietigd.`

/** Puts a copy back of the database or of the keys, where nothing is yet. */
async function run(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { database: text, sleutels: text, help: { type: 'boolean' } } })
  const config = readConfig(environmentOf(root), root)
  if (values.database && !values.sleutels) return putDatabaseBack(config, values.database)
  if (values.sleutels && !values.database) return putKeysBack(config, values.sleutels)
  if (!values.help) process.exitCode = 1
  console.log(gebruik)
}

async function putDatabaseBack({ database, checkpointFolder: folder }: Config, from: string): Promise<void> {
  if (database.kind !== 'server' || !database.ownerUrl)
    throw new ConfigError(
      'DATABASE_EIGENAAR_URL ontbreekt: geef het adres van de lege database, met de eigenaar van de tabellen.',
    )
  const { gemaakt, controlepunten } = await restoreDatabase(database.ownerUrl, from)
  const note = { kopie: gemaakt, teruggezet: new Date().toISOString() }
  const checkpoints = checkpointFolder(folder)
  for (const { zvh, nummer } of controlepunten) await checkpoints.setApart(zvh, nummer, note)
  console.log(
    [
      `De kopie van ${gemaakt} is teruggezet. Wat daarna in de database kwam, staat er niet meer in.`,
      'Start nu de server: die vernietigt opnieuw wat sindsdien was vernietigd, en zegt welke casussen dat zijn.',
      'Kijk daarna het logboek na: npm run logboek:controle',
    ].join('\n'),
  )
}

async function putKeysBack({ keyFolder }: Config, from: string): Promise<void> {
  await restoreKeys(from, keyFolder)
  console.log(
    [
      `De sleutels uit ${from} staan in ${keyFolder}.`,
      'Let op: wat na deze kopie is vernietigd, heeft hierin nog een sleutel. Zet er geen oudere database bij terug.',
    ].join('\n'),
  )
}

await run().catch((error: unknown) => {
  const isOfWords = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  console.error(isOfWords ? gebruik : error instanceof ConfigError ? error.message : error)
  process.exitCode = 1
})
