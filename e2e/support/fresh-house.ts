import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { atNewComputer, openBrowser, type Visit } from './browser.ts'
import { environment, freePort, newFolder, type RunningApp, remove, runApp } from './house.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const provider = join(root, 'deploy', 'inlogdienst', 'inlogdienst.mjs')
const command = join(root, 'server', 'dist', 'new-house-main.js')

/** A house in which nothing is but its first beheerder, with the provider to try with in a process of its own. */
export interface FreshHouse {
  readonly app: RunningApp
  readonly browser: Browser
  /** With which the first beheerder comes in the first time, as the operator was told. */
  readonly invitation: string
  /** Somebody follows an address of the house and signs in as this at the provider. */
  readonly signIn: (sub: string, path?: string) => Promise<Visit>
  readonly close: () => Promise<void>
}

/** Sets a zvh up as its operator does, and opens it; these people the provider knows, and `beheerder` is the first. */
export async function openFreshHouse(naam: string, people: readonly string[]): Promise<FreshHouse> {
  const folder = await newFolder()
  const [port, providerPort] = [await freePort(), await freePort()]
  const [address, issuer] = [`http://localhost:${port}`, `http://localhost:${providerPort}`]
  const client = { clientId: 'casushuis', clientSecret: 'proefgeheim' }
  const loket = {
    id: 'proef',
    naam: 'Proef-inlogdienst',
    uitgever: issuer,
    acr: ['urn:proef:tweede-factor'],
    ...client,
  }
  const settings = {
    ...{ CASUSHUIS_DATA: folder, CASUSHUIS_DEMO: 'nee', CASUSHUIS_ADRES: address, NODE_ENV: 'test' },
    CASUSHUIS_OIDC: JSON.stringify([loket]),
  }
  const service = await startProvider({ issuer, port: providerPort, house: address, people })
  const said = setUp(
    ['--naam', naam, '--inzage-vooraf', 'ja', '--beheerder', 'Ilse Kramer', '--uitgever', issuer],
    settings,
  )
  const app = await runApp(port, settings)
  const browser = await openBrowser()
  const signIn = async (sub: string, path = '/') => {
    const visit = await atNewComputer(browser, address, sub)
    await visit.page.goto(address + path)
    // Who was invited first chooses where to sign in.
    if (path !== '/') await visit.page.getByRole('link', { name: loket.naam }).click()
    await signInAt(visit, sub)
    return { ...visit, complaints: visit.complaints.filter((said) => !said.includes(issuer)) }
  }
  const [invitation] = /\/uitnodiging\/\S+/.exec(said) ?? []
  if (!invitation) throw new Error(`nobody was invited:\n${said}`)
  return {
    ...{ app, browser, signIn, invitation },
    async close() {
      await browser.close()
      await app.stop()
      service.kill()
      await remove(folder)
    },
  }
}

/** Chooses at the provider who to be. */
export async function signInAt({ page }: Visit, sub: string): Promise<void> {
  await page.locator(`button[name="sub"][value="${sub}"]`).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** What whoever sets the zvh up is told. */
function setUp(answers: readonly string[], settings: Readonly<Record<string, string>>): string {
  const words = [command, ...answers, '--mail', 'beheerder@proef.example']
  const env = { ...environment(), ...settings }
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the zvh was not set up:\n${stdout}${stderr}`)
  return stdout
}

interface ProviderSettings {
  readonly issuer: string
  readonly port: number
  readonly house: string
  readonly people: readonly string[]
}

async function startProvider({ issuer, port, house, people }: ProviderSettings): Promise<ChildProcess> {
  const child = spawn(process.execPath, [provider], {
    env: {
      ...{ PATH: process.env.PATH, PORT: String(port), INLOGDIENST_UITGEVER: issuer, INLOGDIENST_HUIS: house },
      ...{ INLOGDIENST_GEHEIM: 'proefgeheim', INLOGDIENST_MENSEN: people.join(',') },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit').then(() => {
    throw new Error('the provider to try with did not start')
  })
  await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended])
  ended.catch(() => undefined)
  return child
}
