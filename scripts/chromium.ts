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

/** The shell first: the same engine without a window around it, for half the work. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const onMac = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const help = `The journeys need Chromium or Google Chrome.
  Debian           sudo apt-get install chromium-headless-shell
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
  const found = chosen ?? search() ?? (installFirst() ? search() : undefined)
  if (!found) throw new Error(help)
  project.provide('chromium', found)
}

/** An older system has no shell apart. */
const installFirst = () => ['chromium-headless-shell', 'chromium'].some(installPackage)

function search(): string | undefined {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...inPath, ...onMac].find((path) => existsSync(path) && works(path, '--version'))
}
