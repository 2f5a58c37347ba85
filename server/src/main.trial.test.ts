import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demandRoom, folderFault } from './files/room.ts'
import { ConfigError } from './ports/config-error.ts'
import { type FolderLock, lockFolder } from './storage/folder-lock.ts'
import { type HouseProcess, startProcess } from './testing/house-process.ts'

let folder: string
const started: HouseProcess[] = []
const locks: FolderLock[] = []
const start = (settings: Readonly<Record<string, string>> = {}) => {
  const house = startProcess({ CASUSHUIS_DATA: folder, ...settings })
  started.push(house)
  return house
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casushuis-process-'))
})
afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL')
  for (const lock of locks) await lock.release()
  await rm(folder, { recursive: true, force: true })
})

describe('a house as a process', () => {
  test('stops in order with clients that never finish asking', async () => {
    const house = start()
    const { port } = new URL(await house.opened)
    const slow = Array.from({ length: 5 }, () => connect(Number(port), '127.0.0.1'))
    await Promise.all(
      slow.map((client) => new Promise((done) => client.on('error', done).write('GET / HTTP/1.1\r\nHo', done))),
    )
    house.child.kill('SIGTERM')
    const { code, said } = await house.ended
    expect(said).toContain('niemand kan inloggen')
    expect(code).toBe(0)
  })
})

describe('a house that cannot open', () => {
  const busy = createServer()
  let file: string
  beforeAll(async () => {
    await once(busy.listen(0, '127.0.0.1'), 'listening')
    file = join(folder, 'bestand')
    await writeFile(file, '')
  })
  afterAll(() => busy.close())

  test.each<[string, () => Promise<Record<string, string>>, string]>([
    ['its port is in use', async () => ({ PORT: String((busy.address() as AddressInfo).port) }), 'PORT op een ander'],
    ['the host is not ours', async () => ({ HOST: '192.0.2.1' }), 'HOST 192.0.2.1 is geen adres van deze computer'],
    ['the folder is a file', async () => ({ CASUSHUIS_DATA: file }), 'is een bestand en geen map. Zet CASUSHUIS_DATA'],
    [
      'so are the keys',
      async () => ({ CASUSHUIS_SLEUTELS: file }),
      'is een bestand en geen map. Zet CASUSHUIS_SLEUTELS',
    ],
    ['the keys are open to others', openKeys, 'is ook voor anderen op deze computer te openen'],
    ['the port is none', async () => ({ PORT: 'http' }), 'PORT moet een poortnummer zijn'],
    ['the folder is in use', lockedFolder, 'al in gebruik door een ander Casushuis'],
  ])('because %s says so in one sentence, and has done nothing', async (_what, settings, message) => {
    const unused = join(folder, 'ongebruikt')
    const { code, said } = await start({ CASUSHUIS_DATA: unused, ...(await settings()) }).ended
    expect([code, said.split('\n').length]).toEqual([1, 1])
    expect(said).toContain(message)
    await expect(stat(join(unused, 'database'))).rejects.toThrow('ENOENT')
  })

  test('says everything at once: of the settings, and then of the places', async () => {
    const unused = join(folder, 'nooit')
    const settings = await start({ CASUSHUIS_DATA: unused, NODE_ENV: 'production', PORT: 'http' }).ended
    expect(settings.code).toBe(1)
    for (const name of ['PORT', 'DATABASE_URL', 'DATABASE_EIGENAAR_URL', 'CASUSHUIS_ADRES', 'CASUSHUIS_OIDC'])
      expect(settings.said.split('\n').filter((line) => line.startsWith(`${name} `))).toHaveLength(1)
    const door = { PORT: String((busy.address() as AddressInfo).port) }
    const places = { CASUSHUIS_DATA: file, CASUSHUIS_CONTROLEPUNTEN: file, ...(await openKeys()), ...door }
    const { code, said } = await start(places).ended
    expect([code, said.split('\n').length]).toEqual([1, 4])
    expect(said).toContain('PORT op een ander')
    expect(said).toContain('Zet CASUSHUIS_DATA')
    expect(said).toContain('Zet CASUSHUIS_CONTROLEPUNTEN')
    expect(said).toContain('ook voor anderen')
    await expect(stat(unused)).rejects.toThrow('ENOENT')
  })

  async function openKeys() {
    const keys = join(folder, 'open-sleutels')
    await mkdir(keys, { recursive: true, mode: 0o700 })
    await chmod(keys, 0o750)
    return { CASUSHUIS_SLEUTELS: keys }
  }

  async function lockedFolder() {
    const data = join(folder, 'bezet')
    const lock = await lockFolder(join(data, 'database'))
    locks.push(lock)
    return { CASUSHUIS_DATA: data }
  }

  test.each([
    ['EROFS', 'mag dit programma niet schrijven. Geef het dat recht, of zet CASUSHUIS_DATA'],
    ['EACCES', 'mag dit programma niet schrijven'],
    ['ENOSPC', 'De schijf met de map /data is vol. Maak ruimte, of zet CASUSHUIS_DATA'],
    ['ENOTDIR', '/data is een bestand en geen map'],
  ])('because of %s says so', (code, message) => {
    const fault = folderFault(Object.assign(new Error(), { code }), '/data', 'CASUSHUIS_DATA')
    expect(fault).toBeInstanceOf(ConfigError)
    expect(String(fault)).toContain(message)
  })

  test('because the disk is nearly full says so', async () => {
    await expect(demandRoom(folder, 'CASUSHUIS_DATA', Number.MAX_SAFE_INTEGER)).rejects.toThrow('is vol')
  })
})
