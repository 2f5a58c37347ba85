import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CasusId, ZvhId } from '@casushuis/handvat'
import type { CasusKey, Keys } from '../ports/keys.ts'

const nonceBytes = 12
const tagBytes = 16
const keyBytes = 32

/**
 * The embedded key store: a folder beside the database with one small file per casus, each wrapped by the
 * key of its zvh. Never put this folder in a backup of the database: then destruction would not destroy.
 */
export function keyFolder(folder: string): Keys {
  const zvhKeys = new Map<ZvhId, Promise<Buffer>>()
  const zvhFile = (zvh: ZvhId) => join(folder, zvh, 'zvh.sleutel')
  const zvhKey = (zvh: ZvhId): Promise<Buffer> => {
    const known = zvhKeys.get(zvh) ?? readOrMake(zvhFile(zvh))
    zvhKeys.set(zvh, known)
    return known
  }
  const fileOf = (zvh: ZvhId, casus: CasusId) => join(folder, zvh, casus.slice(0, 2), `${casus}.sleutel`)
  return {
    async make(zvh, casus) {
      const key = randomBytes(keyBytes)
      await writeDurably(fileOf(zvh, casus), seal(await wrappingKey(zvhKey(zvh)), casus, key))
      return casusKey(key)
    },
    async find(zvh, casus) {
      const wrapped = await readFile(fileOf(zvh, casus)).catch(notFound)
      return wrapped && casusKey(unseal(await wrappingKey(zvhKey(zvh)), casus, wrapped))
    },
    destroy: (zvh, casus) => destroyFile(fileOf(zvh, casus)),
    mark: async (zvh) => derived(await zvhKey(zvh), 'merk'),
    async recognises(zvh, mark) {
      const key = await readFile(zvhFile(zvh)).catch(notFound)
      return key !== undefined && derived(key, 'merk').equals(mark)
    },
    blindIndex: async (zvh, value) => hmac(derived(await zvhKey(zvh), 'blinde-index'), value),
  }
}

const hmac = (key: Buffer, value: string): Buffer => createHmac('sha256', key).update(value).digest()

/** One key, one use: the key of a zvh wraps case keys and feeds the blind index through separate derivations. */
function derived(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `casushuis/${purpose}`, keyBytes))
}

async function wrappingKey(zvhKey: Promise<Buffer>): Promise<Buffer> {
  return derived(await zvhKey, 'wikkel')
}

function casusKey(key: Buffer): CasusKey {
  return {
    seal: (place, content) => seal(key, place, Buffer.from(JSON.stringify(content))),
    open: (place, sealed) => JSON.parse(unseal(key, place, sealed).toString('utf8')),
  }
}

function seal(key: Buffer, place: string, plain: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function unseal(key: Buffer, place: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([cipher.update(bytes.subarray(nonceBytes, -tagBytes)), cipher.final()])
}

async function readOrMake(file: string): Promise<Buffer> {
  const existing = await readFile(file).catch(notFound)
  if (existing) return existing
  const fresh = randomBytes(keyBytes)
  await writeDurably(file, fresh)
  return fresh
}

/** Written beside and renamed, with the folder synced too: after a power cut the file is whole or not there. */
async function writeDurably(file: string, bytes: Buffer): Promise<void> {
  const folder = dirname(file)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const temporary = `${file}.${randomBytes(4).toString('hex')}`
  const handle = await open(temporary, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, file)
  await syncFolder(folder)
}

/** Overwrites before removing, so that the bytes are gone also where the file system keeps removed blocks. */
async function destroyFile(file: string): Promise<void> {
  const size = await stat(file).then((s) => s.size, notFound)
  if (size === undefined) return
  const handle = await open(file, 'r+')
  try {
    await handle.write(randomBytes(size), 0, size, 0)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await unlink(file)
  await syncFolder(dirname(file))
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function notFound(fault: unknown): undefined {
  if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined
  throw fault
}
