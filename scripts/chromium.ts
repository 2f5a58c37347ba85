import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { installPackage, works } from './system.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The path of a Chromium that starts. */
    chromium: string
  }
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const onMac = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const help = `The journeys need Chromium or Google Chrome.
  Debian           sudo apt-get install chromium
  macOS            brew install --cask chromium
  elsewhere        https://www.chromium.org/getting-involved/download-chromium
Or point CASUSHUIS_CHROMIUM at the program.`

/**
 * Before the journeys: a Chromium that starts, installed first where the system allows it.
 * @throws {Error} with what to install, where that cannot be done from here
 */
export function setup(project: TestProject): void {
  const chosen = process.env.CASUSHUIS_CHROMIUM
  if (chosen && !works(chosen, '--version')) throw new Error(`CASUSHUIS_CHROMIUM does not start: ${chosen}`)
  const found = chosen ?? search() ?? (installPackage('chromium') ? search() : undefined)
  if (!found) throw new Error(help)
  project.provide('chromium', found)
}

function search(): string | undefined {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...inPath, ...onMac].find((path) => existsSync(path) && works(path, '--version'))
}
