import { fileURLToPath } from 'node:url'
import { openHuis } from './assembly.ts'
import { leesInstellingen } from './config.ts'
import { readIdentitySettings } from './identity/settings.ts'
import { ConfigError } from './ports/config-error.ts'

const map = fileURLToPath(new URL('../../', import.meta.url))

/** Opens the house, says where it is, and closes it in order when asked to stop. */
async function start(): Promise<void> {
  const instellingen = leesInstellingen(process.env, map)
  const huis = await openHuis(instellingen, {
    identiteit: readIdentitySettings(process.env),
    meld: (klaar, totaal) => {
      if (klaar === 0) console.log(`De demo wordt gevuld met ${totaal} verzonnen casussen. Dat duurt even.`)
      else console.log(`  ${klaar} van ${totaal}`)
    },
  })
  console.log(welkom(huis.oorsprong, instellingen.demo, instellingen.database.kind === 'trial'))
  let stopt = false
  const stop = async () => {
    if (stopt) return
    stopt = true
    await huis.sluit()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function welkom(oorsprong: string, demo: boolean, proef: boolean): string {
  return [
    '',
    `Casushuis staat open op ${oorsprong}`,
    ...(proef ? ['Dit is een proefopslag: alleen om te proberen, niet voor echte gegevens.'] : []),
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

await start().catch((fout: unknown) => {
  console.error(fout instanceof ConfigError ? fout.message : fout)
  process.exit(1)
})
