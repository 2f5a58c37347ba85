import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installeerPakket, werkt } from './system.mjs'

const namen = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const opMac = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const hulp = `The journeys need Chromium or Google Chrome.
  Debian           sudo apt-get install chromium
  macOS            brew install --cask chromium
  elsewhere        https://www.chromium.org/getting-involved/download-chromium
Or point CASUSHUIS_CHROMIUM at the program.`

/**
 * The path of a Chromium that starts, installed first where the system allows it.
 * @throws {Error} with what to install, where that cannot be done from here
 */
export async function vindChromium() {
  const gekozen = process.env.CASUSHUIS_CHROMIUM
  if (gekozen && !werkt(gekozen, '--version')) throw new Error(`CASUSHUIS_CHROMIUM does not start: ${gekozen}`)
  const gevonden = gekozen ?? zoek() ?? ((await installeerPakket('chromium')) ? zoek() : undefined)
  if (!gevonden) throw new Error(hulp)
  return gevonden
}

function zoek() {
  const inPad = (process.env.PATH ?? '').split(delimiter).flatMap((map) => namen.map((naam) => join(map, naam)))
  return [...inPad, ...opMac].find((pad) => existsSync(pad) && werkt(pad, '--version'))
}
