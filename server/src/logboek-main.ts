import { createWriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { ZvhId } from '@casushuis/handvat'
import { readConfig } from './config.ts'
import { environmentOf } from './environment.ts'
import { keyFolder } from './keys/key-folder.ts'
import { checkFile } from './logboek/check-file.ts'
import { checkpointFolder } from './logboek/checkpoint-folder.ts'
import type { Breach, Finding } from './logboek/control.ts'
import { beginLine, headLine, recordLine } from './logboek/export.ts'
import type { Gap } from './logboek/gap.ts'
import { allRecords, type ControlOutcome, examine } from './logboek/run-control.ts'
import { ConfigError } from './ports/config-error.ts'
import { houseSetting, type Store } from './ports/store.ts'
import { openDatabase } from './storage/database.ts'
import { makeSetup } from './storage/setup.ts'
import { makeStore } from './storage/store.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const gebruik = `Gebruik:
  npm run logboek:controle
      kijkt het logboek na in de database, met dezelfde instellingen als de server
  npm run logboek:controle -- --schrijf logboek.jsonl
      schrijft het logboek ook in een bestand, om het elders na te kijken
  npm run logboek:controle -- --lees logboek.jsonl [--controlepunten map]
      kijkt een bestand na, zonder database en zonder sleutels. In de map staan per huis de controlepunten
      en publiek.pem; gebruik daarvoor een kopie die elders is bewaard.`

const inWoorden: Record<Breach, string> = {
  veranderd: 'deze regel is veranderd',
  gat: 'deze regel volgt niet op de vorige: er is iets weggehaald, tussengevoegd of verplaatst',
  staartWeg: 'vanaf hier ontbreekt het einde van de reeks',
  ketenWeg: 'de hele reeks ontbreekt',
  kopWeg: 'van deze reeks is niet bekend waar die eindigt',
  controlepunt: 'dit klopt niet met de controlepunten: er is iets veranderd, of er ontbreekt er een',
}

/** Checks a logboek, in the database or in a file, and ends with 1 where it does not add up (R3). */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lees: { type: 'string' },
      schrijf: { type: 'string' },
      controlepunten: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(gebruik)
  const outcomes = values.lees
    ? await checkFile(values.lees, values.controlepunten)
    : await fromDatabase(values.schrijf)
  for (const [zvh, outcome] of outcomes) tell(zvh, outcome)
  if (outcomes.length === 0) console.log('Er is geen logboek: er is nog geen zorg- en veiligheidshuis ingericht.')
  if (outcomes.some(([, { findings }]) => findings.length > 0)) process.exitCode = 1
}

type Outcome = readonly [ZvhId, ControlOutcome]

async function fromDatabase(file: string | undefined): Promise<readonly Outcome[]> {
  const config = readConfig(environmentOf(root), root)
  const database = await openDatabase(config.database)
  const keys = keyFolder(config.keyFolder)
  const store = makeStore(database, keys)
  const parts = { store, keys, clock: { nu: now }, checkpoints: checkpointFolder(config.checkpointFolder) }
  try {
    const zvhs = await makeSetup(database.background).zvhs()
    if (file) await exportTo(file, store, zvhs)
    const outcomes: Outcome[] = []
    for (const zvh of zvhs) outcomes.push([zvh, await examine(parts, zvh, now())])
    return outcomes
  } finally {
    await store.close()
  }
}

async function exportTo(file: string, store: Store, zvhs: readonly ZvhId[]): Promise<void> {
  const out = createWriteStream(file, { mode: 0o600 })
  for (const zvh of zvhs) {
    const setting = { ...houseSetting(zvh, now()), lezer: 'fg' }
    for (const [keten, head] of await store.transaction(setting, (t) => t.koppen()))
      out.write(headLine(zvh, keten, head))
    for (const [keten, begin] of await store.transaction(setting, (t) => t.beginnen()))
      out.write(beginLine(zvh, keten, begin))
    for await (const record of allRecords(store, setting)) out.write(recordLine(record))
  }
  await new Promise((resolve, reject) => out.on('error', reject).end(resolve))
}

const now = (): string => new Date().toISOString()

function tell(zvh: ZvhId, { findings, ketens, records, ingekort, gaps }: ControlOutcome): void {
  console.log(`Zorg- en veiligheidshuis ${zvh}: ${records} regels in ${ketens} reeksen.`)
  if (ingekort > 0)
    console.log(`  Van ${ingekort} reeksen is het begin verwijderd, omdat de bewaartermijn voorbij was.`)
  if (findings.length === 0) console.log('  Het logboek klopt.')
  for (const finding of findings) console.log(`  ${sentence(finding)}`)
  for (const gap of gaps) for (const line of explanation(gap)) console.log(`  ${line}`)
}

/** Why records that were there are not in this database. */
function explanation({ kopie, teruggezet, ketens }: Gap): readonly string[] {
  const grown = [...ketens].map(([keten, volgnummer]) => `  ${keten}, tot en met nummer ${volgnummer}`)
  return [
    `Op ${teruggezet} is een kopie van de database van ${kopie} teruggezet. Wat daarna was vastgelegd, staat er niet meer in.`,
    ...(grown.length > 0
      ? ['Volgens de controlepunten van toen waren deze reeksen inmiddels gegroeid:', ...grown]
      : []),
  ]
}

const sentence = ({ keten, volgnummer, breuk }: Finding): string =>
  `${keten}, nummer ${volgnummer}: ${inWoorden[breuk]}`

/** What to tell who typed it. */
function explain(error: unknown): unknown {
  if (error instanceof ConfigError) return error.message
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error.code === 'ENOENT' && 'path' in error) return `Dit is er niet: ${error.path}`
  return String(error.code).startsWith('ERR_PARSE_ARGS') ? gebruik : error
}

await run().catch((error: unknown) => {
  console.error(explain(error))
  process.exitCode = 1
})
