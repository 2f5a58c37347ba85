import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { environmentOf } from './environment.ts'
import { keyFolder } from './keys/key-folder.ts'
import { type NewHouse, readNewHouse, setUpHouse } from './new-house.ts'
import { ConfigError } from './ports/config-error.ts'
import { type Answers, questions } from './ports/new-house.ts'
import { readSettings } from './read-settings.ts'
import { demandFolders } from './start-checks.ts'
import { openDatabase } from './storage/database.ts'
import { makeSetup } from './storage/setup.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const gebruik = `Gebruik:
  npm run nieuw-huis
      stelt de vragen een voor een
  npm run nieuw-huis -- --naam … --inzage-vooraf ja --beheerder … --uitgever … --onderwerp …
      zonder vragen. Met --ernaast komt het naast een huis dat er al is.
De instellingen zijn die van de server: DATABASE_URL, CASUSHUIS_SLEUTELS en CASUSHUIS_OIDC. Nog eens hetzelfde
vragen verandert niets.`

const answer = { type: 'string' } as const

/** Sets up a zvh in the database of the server, with the one who will record everything else. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...{ naam: answer, 'inzage-vooraf': answer, beheerder: answer, uitgever: answer, onderwerp: answer },
      ...{ ernaast: { type: 'boolean' }, help: { type: 'boolean' } },
    },
  })
  if (values.help) return console.log(gebruik)
  const { config, identity } = readSettings(environmentOf(root), root)
  if (config.demo)
    throw new ConfigError(
      'Dit is een demo, en die vult zichzelf. Zet CASUSHUIS_DEMO=nee om een eigen huis in te richten.',
    )
  const house = readNewHouse(
    await askFor(values),
    identity.providers.map(({ uitgever }) => uitgever),
  )
  await demandFolders(config)
  const database = await openDatabase(config.database, { production: config.production })
  try {
    const setup = makeSetup(database.background)
    const keys = keyFolder(config.keyFolder)
    console.log(
      inWords[await setUpHouse(house, { setup, keys, nu: new Date().toISOString(), beside: values.ernaast ?? false })](
        house,
      ),
    )
  } finally {
    await database.close()
  }
}

/** Asks what was not given along, where somebody sits at the terminal. */
async function askFor(given: Answers): Promise<Answers> {
  if (!process.stdin.isTTY) return given
  const answers: { -readonly [Name in keyof Answers]: Answers[Name] } = { ...given }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  for (const [name, question] of questions) answers[name] ??= await terminal.question(`${question}\n> `)
  terminal.close()
  return answers
}

const inWords = {
  made: ({ naam, beheerder }: NewHouse) =>
    [
      `${naam} is ingericht. ${beheerder.naam} is functioneel beheerder en kan inloggen zodra de server draait.`,
      'Bewaar de map met sleutels apart van de database: zonder de een is de ander niet te lezen.',
    ].join('\n'),
  there: ({ naam }: NewHouse) => `${naam} was er al. Er is niets veranderd.`,
}

/** What to tell who typed it. */
function explain(error: unknown): unknown {
  if (error instanceof ConfigError) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ABORT_ERR') return 'Afgebroken. Er is niets veranderd.'
  return code.startsWith('ERR_PARSE_ARGS') ? gebruik : error
}

await run().catch((error: unknown) => {
  console.error(explain(error))
  process.exitCode = 1
})
