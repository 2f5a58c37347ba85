import type { Browser } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { filledFolder, type RunningApp, remove, startApp } from './house.ts'

/** A house of its own on a copy of the filled one, and a browser to visit it with. */
export interface FilledHouse {
  readonly app: RunningApp
  readonly browser: Browser
  /** Stops both, and removes the copy. */
  readonly close: () => Promise<void>
}

/**
 * @param filled the folder that `filled-house.ts` provides
 * @param settings what it has beside what a demo has, by where it is found
 */
export async function openFilledHouse(
  filled: string,
  settings: (address: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<FilledHouse> {
  const folder = await filledFolder(filled)
  const app = await startApp(folder, settings)
  const browser = await openBrowser()
  return {
    app,
    browser,
    async close() {
      await browser.close()
      await app.stop()
      await remove(folder)
    },
  }
}
