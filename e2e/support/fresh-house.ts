import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { inject } from 'vitest'
import { makeBundle } from '../../scripts/pakket.mjs'
import { atNewComputer, openBrowser, type Visit } from './browser.ts'
import { freePort, newFolder, type RunningApp, remove, runProgram } from './house.ts'

const provider = fileURLToPath(new URL('../../deploy/inlogdienst/inlogdienst.mjs', import.meta.url))

/**
 * A house as in production, in which nothing is but its first beheerder: the bundle alone, on a PostgreSQL server with an owner and
 * a modest role, and the provider to try with in a process of its own.
 */
export interface FreshHouse {
  readonly app: RunningApp
  readonly browser: Browser
  /** With which the first beheerder comes in the first time, as the operator was told. */
  readonly invitation: string
  /** Somebody follows an address of the house and signs in as this at the provider. */
  readonly signIn: (sub: string, path?: string) => Promise<Visit>
  readonly close: () => Promise<void>
}

type Settings = Readonly<Record<string, string>>

/** Sets a zvh up as its operator does, and opens it; these people the provider knows, and `beheerder` is the first. */
export async function openFreshHouse(naam: string, people: readonly string[]): Promise<FreshHouse> {
  const folder = await newFolder()
  const bundle = join(folder, 'casushuis')
  await makeBundle(bundle)
  const database = makeDatabase()
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
    ...{ PATH: process.env.PATH ?? '', PORT: String(port), HOST: '127.0.0.1', CASUSHUIS_ADRES: address },
    ...{ CASUSHUIS_DATA: join(folder, 'gegevens'), CASUSHUIS_OIDC: JSON.stringify([loket]), ...database.settings },
  }
  const service = await startProvider({ issuer, port: providerPort, house: address, people })
  const said = setUp(['--naam', naam, '--inzage-vooraf', 'ja', '--beheerder', 'Ilse Kramer', '--uitgever', issuer], {
    cwd: bundle,
    env: settings,
  })
  const app = await runProgram(port, ['server/dist/main.js'], { cwd: bundle, env: settings })
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
      database.drop()
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
function setUp(answers: readonly string[], where: { readonly cwd: string; readonly env: Settings }): string {
  const words = ['server/dist/new-house-main.js', ...answers, '--mail', 'beheerder@proef.example']
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { ...where, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the zvh was not set up:\n${stdout}${stderr}`)
  return stdout
}

/** A database with nothing in it, and how a house reaches it. */
function makeDatabase(): { readonly settings: Settings; readonly drop: () => void } {
  const name = `begin_${process.pid}`
  const { owner, app } = inject('postgresRoles')
  const address = (role: string) => {
    const url = new URL(inject('postgres'))
    url.pathname = name
    url.username = role
    return url.href
  }
  asSuperuser(`create database ${name} owner ${owner}`)
  return {
    settings: { DATABASE_URL: address(app), DATABASE_EIGENAAR_URL: address(owner) },
    drop: () => asSuperuser(`drop database if exists ${name} with (force)`),
  }
}

function asSuperuser(statement: string): void {
  const psql = join(inject('postgresPrograms'), 'psql')
  execFileSync(psql, ['-q', '-d', inject('postgres'), '-c', statement], { stdio: 'pipe' })
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
