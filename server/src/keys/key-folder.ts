import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { CasusId, ZvhId } from '@casushuis/handvat'
import { destroyFile, moveIfThere, namesIn, readIfThere, writeNew, writeOnce } from '../files/durable.ts'
import type { CasusKey, Keys } from '../ports/keys.ts'
import { derived, hmac, keyBytes, seal, signerOf, unseal } from './cipher.ts'

const extension = '.sleutel'

/** Where the keys of one zvh are. */
function placesOf(folder: string, zvh: ZvhId) {
  const house = join(folder, zvh)
  const pending = join(house, 'pending')
  const generations = join(house, 'dat')
  return {
    house,
    zvhKey: join(house, `zvh${extension}`),
    pending,
    generations,
    tombstones: join(house, 'tombstones'),
    ofGeneration: (generatie: string) => join(generations, generatie + extension),
    ofPending: (casus: CasusId) => join(pending, casus + extension),
    ofCasus: (casus: CasusId) => join(house, casus.slice(0, 2), casus + extension),
  }
}

/**
 * The embedded key store: a folder beside the database with one small file per casus, each wrapped by the
 * key of its zvh. Never put this folder in a backup of the database: then destruction would not destroy.
 */
export function keyFolder(folder: string): Keys {
  const zvhKeys = new Map<ZvhId, Promise<Buffer>>()
  const at = (zvh: ZvhId) => placesOf(folder, zvh)
  const zvhKey = (zvh: ZvhId): Promise<Buffer> => {
    const known = zvhKeys.get(zvh) ?? readZvhKey(at(zvh).zvhKey)
    zvhKeys.set(zvh, known)
    known.catch(() => zvhKeys.delete(zvh))
    return known
  }
  const wrapping = async (zvh: ZvhId) => derived(await zvhKey(zvh), 'wikkel')
  return {
    async make(zvh, casus) {
      const key = randomBytes(keyBytes)
      await writeNew(at(zvh).ofPending(casus), seal(await wrapping(zvh), casus, key))
      return casusKey(key)
    },
    confirm: (zvh, casus) => moveIfThere(at(zvh).ofPending(casus), at(zvh).ofCasus(casus)),
    pending: (zvh) => keysIn(at(zvh).pending),
    async casussen(zvh) {
      const { house, pending } = at(zvh)
      // First: one that is confirmed in between is found in its own place.
      const found = [await keysIn(pending)]
      for (const name of await namesIn(house)) if (isShare(name)) found.push(await keysIn(join(house, name)))
      return new Set(found.flat())
    },
    async find(zvh, casus) {
      const { ofCasus, ofPending } = at(zvh)
      // Looked for twice: between the first two looks another process may have confirmed it.
      for (const file of [ofCasus(casus), ofPending(casus), ofCasus(casus)]) {
        const wrapped = await readIfThere(file)
        if (wrapped) return casusKey(unseal(await wrapping(zvh), casus, wrapped))
      }
      return undefined
    },
    async destroy(zvh, casus) {
      for (const file of [at(zvh).ofPending(casus), at(zvh).ofCasus(casus)]) await destroyFile(file)
    },
    async bury(zvh, casus, op) {
      const file = join(at(zvh).tombstones, casus)
      if (!(await readIfThere(file))) await writeNew(file, Buffer.from(op))
    },
    buried: async (zvh) => (await namesIn(at(zvh).tombstones)).filter(isCasusId),
    async mark(zvh) {
      await writeZvhKey(at(zvh).zvhKey)
      return derived(await zvhKey(zvh), 'merk')
    },
    async recognises(zvh, mark) {
      const key = await readIfThere(at(zvh).zvhKey)
      return key !== undefined && derived(key, 'merk').equals(mark)
    },
    signer: async (zvh) => signerOf(derived(await zvhKey(zvh), 'controlepunt')),
    async makeDatSleutel(zvh) {
      const generatie = randomUUID()
      const key = randomBytes(keyBytes)
      await writeNew(at(zvh).ofGeneration(generatie), seal(await wrapping(zvh), generatie, key))
      return generatie
    },
    async blindIndex(zvh, generatie) {
      const wrapped = await readIfThere(at(zvh).ofGeneration(generatie))
      if (!wrapped) return undefined
      const key = unseal(await wrapping(zvh), generatie, wrapped)
      return (value) => hmac(key, value)
    },
    async destroyOtherDatSleutels(zvh, generatie) {
      const { generations, ofGeneration } = at(zvh)
      for (const name of await namesIn(generations))
        if (join(generations, name) !== ofGeneration(generatie)) await destroyFile(join(generations, name))
    },
  }
}

function casusKey(key: Buffer): CasusKey {
  return {
    seal: (place, content) => seal(key, place, Buffer.from(JSON.stringify(content))),
    open: (place, sealed) => JSON.parse(unseal(key, place, sealed).toString('utf8')),
  }
}

const keysIn = async (folder: string): Promise<readonly CasusId[]> =>
  (await namesIn(folder)).map((name) => name.slice(0, -extension.length)).filter(isCasusId)

/** Keys lie together by the first two digits of their casus. */
const isShare = (name: string): boolean => /^[0-9a-f]{2}$/.test(name)

/** Whatever else somebody laid in the folder has no such name. */
const isCasusId = (name: string): name is CasusId => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name)

/** Only setting up a house makes its key: one made in passing would be another than the one that its data need. */
async function readZvhKey(file: string): Promise<Buffer> {
  const key = await readIfThere(file)
  if (!key) throw new Error('this zvh has no key in this key store')
  return key
}

async function writeZvhKey(file: string): Promise<void> {
  if (!(await readIfThere(file))) await writeOnce(file, randomBytes(keyBytes))
}
