import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { environmentOf } from './environment.ts'
import { keyFolder } from './keys/key-folder.ts'
import { checkNewHouse, type NewHouse, readNewHouse, type SetUpOutcome, setUpHouse } from './new-house.ts'
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
  npm run nieuw-huis -- --naam … --inzage-vooraf ja --beheerder … --uitgever … --mail …
      zonder vragen. U krijgt een link waarmee de beheerder de eerste keer inlogt. Weet u het kenmerk (sub) van
      die persoon, geef dan --onderwerp in plaats van --mail. Met --ernaast komt het naast een huis dat er al is.
De instellingen zijn die van de server: DATABASE_URL, CASUSHUIS_SLEUTELS en CASUSHUIS_OIDC. Nog eens hetzelfde
vragen verandert niets; alleen zolang niemand kan inloggen, maakt --mail een nieuwe link.`

const answer = { type: 'string' } as const

/** Sets up a zvh in the database of the server, with the one who will record everything else. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...{ naam: answer, 'inzage-vooraf': answer, beheerder: answer, uitgever: answer, mail: answer },
      onderwerp: answer,
      ...{ ernaast: { type: 'boolean' }, help: { type: 'boolean' } },
    },
  })
  if (values.help) return console.log(gebruik)
  const { config, identity } = readSettings(environmentOf(root), root)
  if (config.demo)
    throw new ConfigError(
      'Dit is een demo, en die vult zichzelf. Zet CASUSHUIS_DEMO=nee om een eigen huis in te richten.',
    )
  const uitgevers = identity.providers.map(({ uitgever }) => uitgever)
  const house = readNewHouse(await askFor(values, uitgevers), uitgevers)
  await demandFolders(config)
  const database = await openDatabase(config.database, { production: config.production })
  try {
    const setup = makeSetup(database.background)
    const keys = keyFolder(config.keyFolder)
    const nu = new Date().toISOString()
    const outcome = await setUpHouse(house, { setup, keys, nu, beside: values.ernaast ?? false })
    console.log(inWords(house, outcome, config.origin ?? ''))
  } finally {
    await database.close()
  }
}

/** Asks what was not given along, where somebody sits at the terminal, and again as long as an answer cannot be. */
async function askFor(given: Answers, uitgevers: readonly string[]): Promise<Answers> {
  if (!process.stdin.isTTY) return given
  const answers: { -readonly [Name in keyof Answers]: Answers[Name] } = { ...given }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  for (const [name, question] of questions) {
    // Who is invited at an address needs no subject.
    if (name === 'onderwerp' && answers.mail) continue
    while (answers[name] === undefined) {
      answers[name] = await terminal.question(`${question}\n> `)
      const fault = faultOf(answers, name, uitgevers)
      if (fault === undefined) continue
      console.log(`Dat kan niet: dit antwoord ${fault}.`)
      delete answers[name]
    }
  }
  terminal.close()
  return answers
}

/** What is wrong with one answer, as far as the others say. */
function faultOf(answers: Answers, name: keyof Answers, uitgevers: readonly string[]): string | undefined {
  const checked = checkNewHouse(answers, uitgevers)
  return 'faults' in checked ? checked.faults[name] : undefined
}

/** What came of it; where somebody was invited with the link, which nobody else gets to see. */
function inWords({ naam, beheerder }: NewHouse, { kind, code }: SetUpOutcome, origin: string): string {
  if (kind === 'there') return `${naam} was er al. Er is niets veranderd.`
  const link =
    code === null
      ? []
      : [
          `Geef deze link aan ${beheerder.naam}. Hij werkt één keer, twee weken lang, en alleen met het gegeven mailadres:`,
          `${origin}/uitnodiging/${code}`,
        ]
  if (kind === 'invited') return [`${naam} was er al, en niemand kan er nog inloggen.`, ...link].join('\n')
  return [
    `${naam} is ingericht. ${beheerder.naam} is functioneel beheerder en kan inloggen zodra de server draait.`,
    ...link,
    'Bewaar de map met sleutels apart van de database: zonder de een is de ander niet te lezen.',
  ].join('\n')
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
