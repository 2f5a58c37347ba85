import { fileURLToPath } from 'node:url'
import { dagVan } from '@casushuis/handvat'
import { openApp } from './assembly.ts'
import { environmentOf } from './environment.ts'
import { setupPath } from './html/setup-pages.ts'
import { ConfigError } from './ports/config-error.ts'
import { readSettings } from './read-settings.ts'
import { runtimeWarning } from './runtime.ts'
import type { SetupCode } from './setup-code.ts'
import { stopWhenAsked } from './stopping.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Opens the house, says where it is, and closes it in order when asked to stop. */
async function start(): Promise<void> {
  const { config, identity } = readSettings(environmentOf(root), root)
  const app = await openApp(config, {
    identity,
    onProgress: (ready, total) => {
      if (ready === 0) console.log(`De demo wordt gevuld met ${total} verzonnen casussen. Dat duurt even.`)
      else console.log(`  ${ready} van ${total}`)
    },
  })
  // Before it is told: who reads that it is open may stop it at once.
  stopWhenAsked(app.close)
  console.log(welcome(app.origin, config.demo, config.database.kind === 'trial'))
  if (app.setupCode) console.log(notSetUp(app.origin, app.setupCode))
  const warning = runtimeWarning(process.version, dagVan(new Date().toISOString()))
  if (warning) console.log(warning)
}

const notSetUp = (origin: string, { words, until }: SetupCode) =>
  [
    'Er is nog geen zorg- en veiligheidshuis in deze database: niemand kan inloggen. Richt er een in met npm run nieuw-huis, of op',
    `${origin}${setupPath} met deze code: ${words}`,
    `Wie de code kent, bepaalt wie hier beheerder wordt. Zij werkt één keer, tot ${clock.format(new Date(until))} uur.`,
  ].join('\n')

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })

function welcome(origin: string, demo: boolean, isTrial: boolean): string {
  return [
    '',
    `Casushuis staat open op ${origin}`,
    ...(isTrial ? ['Dit is een proefopslag: alleen om te proberen, niet voor echte gegevens.'] : []),
    ...(demo
      ? [
          '',
          'Probeer dit eerst:',
          '  1. Log in als procesregisseur en kijk bij Mijn werk.',
          '  2. Open een casus, kies Wie ziet wat en klik op een vakje: u ziet de regel erachter.',
          '  3. Log uit, kies iemand van een andere organisatie en zoek dezelfde casus.',
        ]
      : []),
    '',
    'Stoppen: Ctrl-C',
  ].join('\n')
}

await start().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error)
  process.exit(1)
})
