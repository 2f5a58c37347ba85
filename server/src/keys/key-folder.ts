import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CasusId, ZvhId } from '@casushuis/handvat'
import type { Casussleutel, Sleutels } from '../ports/keys.ts'

const nonceBytes = 12
const tagBytes = 16
const sleutelBytes = 32

/**
 * The embedded key store: a folder beside the database with one small file per casus, each wrapped by the
 * key of its zvh. Never put this folder in a backup of the database: then destruction would not destroy.
 */
export function sleutelmap(map: string): Sleutels {
  const zvhSleutels = new Map<ZvhId, Promise<Buffer>>()
  const zvhBestand = (zvh: ZvhId) => join(map, zvh, 'zvh.sleutel')
  const zvhSleutel = (zvh: ZvhId): Promise<Buffer> => {
    const bekend = zvhSleutels.get(zvh) ?? leesOfMaak(zvhBestand(zvh))
    zvhSleutels.set(zvh, bekend)
    return bekend
  }
  const bestand = (zvh: ZvhId, casus: CasusId) => join(map, zvh, casus.slice(0, 2), `${casus}.sleutel`)
  return {
    async maak(zvh, casus) {
      const sleutel = randomBytes(sleutelBytes)
      await schrijfVast(bestand(zvh, casus), verzegel(await wikkelsleutel(zvhSleutel(zvh)), casus, sleutel))
      return casussleutel(sleutel)
    },
    async find(zvh, casus) {
      const gewikkeld = await readFile(bestand(zvh, casus)).catch(nietGevonden)
      return gewikkeld && casussleutel(ontzegel(await wikkelsleutel(zvhSleutel(zvh)), casus, gewikkeld))
    },
    vernietig: (zvh, casus) => vernietigBestand(bestand(zvh, casus)),
    merk: async (zvh) => afgeleid(await zvhSleutel(zvh), 'merk'),
    async herkent(zvh, merk) {
      const sleutel = await readFile(zvhBestand(zvh)).catch(nietGevonden)
      return sleutel !== undefined && afgeleid(sleutel, 'merk').equals(merk)
    },
    async blindeIndex(zvh, waarde) {
      return createHmac('sha256', afgeleid(await zvhSleutel(zvh), 'blinde-index'))
        .update(waarde)
        .digest()
    },
  }
}

/** One key, one use: the key of a zvh wraps case keys and feeds the blind index through separate derivations. */
function afgeleid(sleutel: Buffer, doel: string): Buffer {
  return Buffer.from(hkdfSync('sha256', sleutel, '', `casushuis/${doel}`, sleutelBytes))
}

async function wikkelsleutel(zvhSleutel: Promise<Buffer>): Promise<Buffer> {
  return afgeleid(await zvhSleutel, 'wikkel')
}

function casussleutel(sleutel: Buffer): Casussleutel {
  return {
    verzegel: (plaats, inhoud) => verzegel(sleutel, plaats, Buffer.from(JSON.stringify(inhoud))),
    open: (plaats, verzegeld) => JSON.parse(ontzegel(sleutel, plaats, verzegeld).toString('utf8')),
  }
}

function verzegel(sleutel: Buffer, plaats: string, klaar: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cijfer = createCipheriv('aes-256-gcm', sleutel, nonce).setAAD(Buffer.from(plaats))
  return Buffer.concat([nonce, cijfer.update(klaar), cijfer.final(), cijfer.getAuthTag()])
}

function ontzegel(sleutel: Buffer, plaats: string, verzegeld: Uint8Array): Buffer {
  const bytes = Buffer.from(verzegeld.buffer, verzegeld.byteOffset, verzegeld.byteLength)
  const cijfer = createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
  cijfer.setAAD(Buffer.from(plaats)).setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([cijfer.update(bytes.subarray(nonceBytes, -tagBytes)), cijfer.final()])
}

async function leesOfMaak(bestand: string): Promise<Buffer> {
  const bestaand = await readFile(bestand).catch(nietGevonden)
  if (bestaand) return bestaand
  const nieuw = randomBytes(sleutelBytes)
  await schrijfVast(bestand, nieuw)
  return nieuw
}

/** Written beside and renamed, with the folder synced too: after a power cut the file is whole or not there. */
async function schrijfVast(bestand: string, bytes: Buffer): Promise<void> {
  const map = dirname(bestand)
  await mkdir(map, { recursive: true, mode: 0o700 })
  const tijdelijk = `${bestand}.${randomBytes(4).toString('hex')}`
  const handvat = await open(tijdelijk, 'wx', 0o600)
  try {
    await handvat.writeFile(bytes)
    await handvat.sync()
  } finally {
    await handvat.close()
  }
  await rename(tijdelijk, bestand)
  await syncMap(map)
}

/** Overwrites before removing, so that the bytes are gone also where the file system keeps removed blocks. */
async function vernietigBestand(bestand: string): Promise<void> {
  const grootte = await stat(bestand).then((s) => s.size, nietGevonden)
  if (grootte === undefined) return
  const handvat = await open(bestand, 'r+')
  try {
    await handvat.write(randomBytes(grootte), 0, grootte, 0)
    await handvat.sync()
  } finally {
    await handvat.close()
  }
  await unlink(bestand)
  await syncMap(dirname(bestand))
}

async function syncMap(map: string): Promise<void> {
  const handvat = await open(map, 'r')
  try {
    await handvat.sync()
  } finally {
    await handvat.close()
  }
}

function nietGevonden(fout: unknown): undefined {
  if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT') return undefined
  throw fout
}
