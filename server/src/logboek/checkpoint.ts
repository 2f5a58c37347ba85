import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { Tijdstip, ZvhId } from '@casushuis/handvat'
import type { Signer } from '../ports/keys.ts'
import type { Head } from '../ports/logboek.ts'

/** What the checkpoints of a house come to: every chain that they know, with its end. */
export interface Checkpoint {
  /** The number of the last, counted from 1 without gaps. */
  readonly nummer: number
  readonly ketens: ReadonlyMap<string, Head>
  /** Of every chain of which the term was over for its first records, the last of those. */
  readonly beginnen: ReadonlyMap<string, Head>
  /** SHA-256 of the text of the last, in hex. */
  readonly hash: string
}

/** Where there is none yet. */
export const noCheckpoint: Checkpoint = { nummer: 0, ketens: new Map(), beginnen: new Map(), hash: '0'.repeat(64) }

/** What the whole logboek of a house is at a moment. */
export interface Snapshot {
  readonly zvh: ZvhId
  readonly op: Tijdstip
  readonly ketens: ReadonlyMap<string, Head>
  /** The chains that are to be cut, each with the last record that goes. */
  readonly beginnen?: ReadonlyMap<string, Head>
}

/** The end of a chain as it is written: its name, the number of the record, its hash in hex. */
type WrittenEnd = readonly [keten: string, volgnummer: number, hash: string]

/** A checkpoint as it is kept: what changed since the one before, and a hash over all. */
interface Written {
  readonly nummer: number
  readonly zvh: ZvhId
  readonly op: Tijdstip
  /** SHA-256 of the text of the checkpoint before, in hex; zeros for the first. */
  readonly vorige: string
  /** Chains that are new or grew since the one before: name, number of the last record, its hash in hex. */
  readonly gegroeid: readonly WrittenEnd[]
  /** Chains of which records go because their term is over: name, number of the last that goes, its hash in hex. */
  readonly ingekort?: readonly WrittenEnd[]
  readonly aantal: number
  /** SHA-256 over all chains in order of name, in hex. */
  readonly alle: string
}

/** A checkpoint that is not what was signed, does not follow the one before, or is not there. */
export class BrokenCheckpoint extends Error {
  readonly nummer: number
  constructor(nummer: number, why: string) {
    super(`checkpoint ${nummer} ${why}`)
    this.name = 'BrokenCheckpoint'
    this.nummer = nummer
  }
}

/** What is to be written for the next checkpoint: its text, signed (Ed25519). */
export function writeCheckpoint(
  before: Checkpoint,
  { zvh, op, ketens, beginnen = new Map() }: Snapshot,
  signer: Pick<Signer, 'sign'>,
): string {
  const written: Written = {
    nummer: before.nummer + 1,
    zvh,
    op,
    vorige: before.hash,
    gegroeid: grownSince(before, ketens).map(writtenEnd),
    ...(beginnen.size > 0 && { ingekort: [...beginnen].map(writtenEnd) }),
    aantal: ketens.size,
    alle: hashOfAll(ketens),
  }
  const inhoud = JSON.stringify(written)
  return JSON.stringify({ inhoud, handtekening: signer.sign(inhoud) })
}

function writtenEnd([keten, { volgnummer, hash }]: readonly [string, Head]): WrittenEnd {
  return [keten, volgnummer, hexOf(hash)]
}

/** The chains that are new or longer than a checkpoint knows them. */
export const grownSince = (
  { ketens }: Checkpoint,
  now: Snapshot['ketens'],
): readonly (readonly [keten: string, Head])[] =>
  [...now].filter(([keten, head]) => ketens.get(keten)?.volgnummer !== head.volgnummer)

/**
 * What these checkpoints come to, after each was held against its signature, its number and the one before.
 * @param texts in order of number
 * @throws {BrokenCheckpoint} at the first that does not hold
 */
export function readCheckpoints(zvh: ZvhId, texts: readonly string[], publicKey: string): Checkpoint {
  const key = createPublicKey(publicKey)
  const ketens = new Map<string, Head>()
  const beginnen = new Map<string, Head>()
  let last = noCheckpoint
  let alle = ''
  for (const [i, text] of texts.entries()) {
    const written = opened(i + 1, text, key)
    if (written.zvh !== zvh || written.nummer !== i + 1) throw new BrokenCheckpoint(i + 1, 'is of another place')
    if (written.vorige !== last.hash) throw new BrokenCheckpoint(i + 1, 'does not follow the one before')
    for (const end of written.gegroeid) ketens.set(...readEnd(end))
    for (const end of written.ingekort ?? []) beginnen.set(...readEnd(end))
    if (written.aantal !== ketens.size) throw new BrokenCheckpoint(i + 1, 'does not add up')
    last = { nummer: written.nummer, ketens, beginnen, hash: sha256(text) }
    alle = written.alle
  }
  // Each is signed and names the one before it, so what all come to is held against the last: hashing every chain once
  // instead of once per checkpoint, of which there is one a day for years.
  if (last.nummer > 0 && alle !== hashOfAll(ketens)) throw new BrokenCheckpoint(last.nummer, 'does not add up')
  return last
}

function readEnd([keten, volgnummer, hash]: WrittenEnd): [string, Head] {
  return [keten, { volgnummer, hash: Buffer.from(hash, 'hex') }]
}

/**
 * The last place of each chain by these checkpoints, after each was held against its signature; what came before them is not
 * needed.
 * @throws {BrokenCheckpoint} at the first that is not what was signed, or is of another zvh
 */
export function readGrowth(zvh: ZvhId, texts: readonly string[], publicKey: string): ReadonlyMap<string, number> {
  const key = createPublicKey(publicKey)
  const grown = new Map<string, number>()
  for (const [i, text] of texts.entries()) {
    const written = opened(i + 1, text, key)
    if (written.zvh !== zvh) throw new BrokenCheckpoint(written.nummer, 'is of another place')
    for (const [keten, volgnummer] of written.gegroeid) grown.set(keten, volgnummer)
  }
  return grown
}

function opened(nummer: number, text: string, key: KeyObject): Written {
  const { inhoud, handtekening } = parsed(nummer, text)
  if (!verify(null, Buffer.from(inhoud), key, Buffer.from(handtekening, 'base64')))
    throw new BrokenCheckpoint(nummer, 'is not what was signed')
  return JSON.parse(inhoud)
}

function parsed(nummer: number, text: string): { readonly inhoud: string; readonly handtekening: string } {
  try {
    const { inhoud, handtekening } = JSON.parse(text)
    if (typeof inhoud === 'string' && typeof handtekening === 'string') return { inhoud, handtekening }
  } catch {
    // Not even JSON any more: the same finding.
  }
  throw new BrokenCheckpoint(nummer, 'cannot be read')
}

function hashOfAll(ketens: ReadonlyMap<string, Head>): string {
  const names = [...ketens.keys()].toSorted()
  const lines = names.map((keten) => {
    const { volgnummer, hash } = ketens.get(keten) ?? { volgnummer: 0, hash: Buffer.alloc(0) }
    return `${keten} ${volgnummer} ${hexOf(hash)}\n`
  })
  return sha256(lines.join(''))
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
