import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readSettings } from '../server/src/read-settings.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (...path: readonly string[]) => readFileSync(join(root, 'deploy', ...path), 'utf8')

/** The words of each instruction, by its name; a line that goes on is one. */
function instructions(name: string): readonly string[] {
  const lines = read('Containerfile')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
  return lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
}

/** The settings of one section of a unit, as systemd reads them: the last counts, but for those that add up. */
function section(text: string, name: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  let here = ''
  for (const line of text.split('\n').filter((row) => row && !row.startsWith('#')))
    if (line.startsWith('[')) here = line.slice(1, -1)
    else if (here === name) {
      const [key = '', ...value] = line.split('=')
      found.set(key, [...(found.get(key) ?? []), value.join('=')])
    }
  return found
}

/** A file of settings as systemd and a shell both read it. */
const environmentIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^([A-Z_]+)=(?:'(.*)'|(.*))$/gm)].map(([, name, quoted, bare]) => [name, quoted ?? bare]),
  )

interface Service {
  readonly image: string
  readonly build?: { readonly target: string; readonly dockerfile: string }
  readonly environment?: Readonly<Record<string, string>>
  readonly volumes?: readonly string[]
  readonly read_only?: boolean
  readonly cap_drop?: readonly string[]
  readonly security_opt?: readonly string[]
  readonly ports?: readonly string[]
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, object>>
}

describe('the image', () => {
  test('is made from Node 24, of nothing but the bundle, for somebody who is not root', () => {
    const from = instructions('FROM')
    expect(from.filter((line) => line.includes('/node:')).every((line) => line.includes('/node:24-'))).toBe(true)
    expect(from.at(-1)).toMatch(/ AS huis$/)
    const last = read('Containerfile').split('\nFROM ').at(-1) ?? ''
    expect(last.match(/^COPY .*$/gm)).toEqual(['COPY --from=bouw --chown=root:root /pakket /casushuis'])
    expect(instructions('USER')).toEqual(['10001:10001', '10001:10001'])
    for (const path of instructions('COPY')
      .flatMap((line) => line.split(' ').slice(0, -1))
      .filter((word) => !/^(--|\/)/.test(word)))
      expect(existsSync(join(root, path))).toBe(true)
  })

  test('leaves what was installed and built here, and the history, out of what it is made from', () => {
    const ignored = read('Containerfile.dockerignore').split('\n')
    for (const path of ['.git', '**/node_modules', '**/dist', 'data', 'pakket']) expect(ignored).toContain(path)
  })
})

describe('the compose file', () => {
  const secrets = ['POSTGRES', 'EIGENAAR', 'SERVER', 'KOPIE'].map((name) => `${name}_WACHTWOORD`)
  const filled = read('compose', 'compose.yaml')
    .replaceAll(/\$\{INLOGSLEUTEL:\?\}/g, Buffer.alloc(32).toString('base64'))
    .replaceAll(/\$\{[A-Z_]+:\?\}/g, 'geheim')
    .replaceAll(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1')
  const { services, volumes }: Compose = parse(filled)

  test('gives the house settings that it takes, and asks for every secret', () => {
    const { config, identity } = readSettings({ NODE_ENV: 'production', ...services.huis?.environment }, '/')
    expect(config.origin).toBe('https://zvh.localhost')
    expect(identity.providers.map(({ uitgever }) => uitgever)).toEqual(['https://inloggen.localhost'])
    for (const name of [...secrets, 'INLOGSLEUTEL', 'OIDC_GEHEIM'])
      expect(read('compose', 'compose.yaml')).toContain(`\${${name}:?}`)
    expect(read('compose', 'compose.yaml')).not.toMatch(/WACHTWOORD:-|GEHEIM:-/)
  })

  test('keeps the keys on a volume of their own, and only the proxy can be reached', () => {
    const house = services.huis?.volumes ?? []
    expect(house.filter((volume) => volume.endsWith(':/sleutels'))).toEqual(['sleutels:/sleutels'])
    expect(
      Object.entries(services).filter(([, { volumes: own }]) => own?.some((v) => v.startsWith('sleutels:'))),
    ).toHaveLength(1)
    expect(Object.keys(volumes)).toEqual(expect.arrayContaining(['database', 'sleutels', 'controlepunten']))
    expect(
      Object.entries(services)
        .filter(([, { ports }]) => ports)
        .map(([name]) => name),
    ).toEqual(['proxy'])
  })

  test.each(['huis', 'inlogdienst'])('lets %s write nowhere else and do no more than it must', (name) => {
    const service = services[name]
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })
    expect(read('Containerfile')).toContain(` AS ${service?.build?.target}`)
    expect(service?.build?.dockerfile).toBe('deploy/Containerfile')
  })

  test('names files that are there', () => {
    const mounts = Object.values(services).flatMap(({ volumes: own = [] }) =>
      own.filter((volume) => volume.startsWith('./')),
    )
    for (const [file = ''] of mounts.map((mount) => mount.split(':')))
      expect(readdirSync(join(root, 'deploy/compose'))).toContain(file.slice(2))
  })
})

describe('the units of systemd', () => {
  test('start what the bundle holds, as a user of its own that can do little', () => {
    const service = section(read('systemd', 'casushuis.service'), 'Service')
    expect(service.get('ExecStart')).toEqual(['/usr/bin/node server/dist/main.js'])
    expect(existsSync(join(root, 'server/src/main.ts'))).toBe(true)
    expect(service.get('User')).toEqual(['casushuis'])
    for (const [key, value] of Object.entries({
      NoNewPrivileges: 'yes',
      ProtectSystem: 'strict',
      CapabilityBoundingSet: '',
      LimitCORE: '0',
      UMask: '0077',
    }))
      expect(service.get(key)).toEqual([value])
    expect(service.has('MemoryDenyWriteExecute')).toBe(false)
  })

  test('make a backup of the database each night, out of reach of the keys', () => {
    const service = section(read('systemd', 'casushuis-reservekopie.service'), 'Service')
    expect(service.get('ExecStart')?.[0]).toMatch(/^\/usr\/bin\/node server\/dist\/backup-main[.]js --database /)
    expect(service.get('InaccessiblePaths')).toEqual(['/var/lib/casushuis/sleutels'])
    expect(section(read('systemd', 'casushuis-reservekopie.timer'), 'Timer').get('OnCalendar')).toHaveLength(1)
  })

  test('read settings that the house takes, once they are filled in', () => {
    const env = environmentIn(read('systemd', 'instellingen.env'))
    const left = ['DATABASE_URL', 'DATABASE_EIGENAAR_URL', 'DATABASE_RESERVEKOPIE_URL', 'CASUSHUIS_OIDC']
    for (const name of [...left, 'CASUSHUIS_INLOGSLEUTEL'])
      expect(() => readSettings(env, '/opt/casushuis')).toThrow(`${name} is nog niet ingevuld`)
    const filled = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, value.replaceAll('…', 'geheim')]),
    )
    const key = Buffer.alloc(32).toString('base64')
    const { config } = readSettings({ ...filled, CASUSHUIS_INLOGSLEUTEL: key }, '/opt/casushuis')
    const own = section(read('systemd', 'casushuis.service'), 'Service').get('StateDirectory')?.[0]?.split(' ') ?? []
    expect(own.map((name) => `/var/lib/${name}`)).toEqual(
      expect.arrayContaining([config.keyFolder, config.checkpointFolder]),
    )
  })
})
