import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type CopyKind, placeForCopy, removeOldCopies } from './backup/copies.ts'
import { copyDatabase } from './backup/database-copy.ts'
import { copyKeys } from './backup/key-copy.ts'
import { type Config, readConfig } from './config.ts'
import { environmentOf } from './environment.ts'
import { ConfigError } from './ports/config-error.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const gebruik = `Gebruik:
  npm run reservekopie -- --database map [--bewaar dagen]
      kopieert de database naar een nieuwe map daarin, als de rol in DATABASE_RESERVEKOPIE_URL
  npm run reservekopie -- --sleutels map [--bewaar dagen]
      kopieert de sleutels; die map staat ergens anders dan de kopieën van de database
Met --bewaar gaan kopieën van die soort die ouder zijn weg, als de nieuwe er staat.`

/** Makes a copy of the database or of the keys: never of both, as the two must not lie together. */
async function run(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { database: text, sleutels: text, bewaar: text, help: { type: 'boolean' } } })
  const [folder, kind] = values.database
    ? [values.database, 'database' as const]
    : [values.sleutels, 'sleutels' as const]
  if (values.help || !folder || (values.database && values.sleutels)) return tellUse(values.help ?? false)
  const days = daysOf(values.bewaar)
  const now = new Date()
  const place = await placeForCopy(folder, kind, now)
  await copies[kind](readConfig(environmentOf(root), root), place)
  console.log(`${place} is gemaakt.`)
  if (days === undefined) return
  for (const name of await removeOldCopies(folder, kind, { days, now })) console.log(`${name} was ouder en is weg.`)
}

const copies: Readonly<Record<CopyKind, (config: Config, place: string) => Promise<unknown>>> = {
  database: ({ backupUrl }, place) => {
    if (!backupUrl)
      throw new ConfigError(
        'DATABASE_RESERVEKOPIE_URL ontbreekt: geef het adres met een rol die lid is van casushuis_reservekopie.',
      )
    return copyDatabase(backupUrl, place)
  },
  sleutels: ({ keyFolder }, place) => copyKeys(keyFolder, place),
}

function tellUse(wasAsked: boolean): void {
  if (!wasAsked) process.exitCode = 1
  console.log(gebruik)
}

function daysOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new ConfigError('--bewaar moet een aantal dagen zijn, van 1 tot 9999.')
  return Number(text)
}

await run().catch((error: unknown) => {
  const isOfWords = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  console.error(isOfWords ? gebruik : error instanceof ConfigError ? error.message : error)
  process.exitCode = 1
})
