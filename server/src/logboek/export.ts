import type { ZvhId } from '@casushuis/handvat'
import type { Head, StoredRecord } from '../ports/logboek.ts'

/** A logboek outside the database, as lines of JSON: first where every chain ends, then every record. */
export interface Exported {
  readonly zvh: ZvhId
  readonly heads: ReadonlyMap<string, Head>
  readonly records: readonly StoredRecord[]
}

type Line =
  | {
      readonly kop: { readonly zvh: ZvhId; readonly keten: string; readonly volgnummer: number; readonly hash: string }
    }
  | {
      readonly regel: Omit<StoredRecord, 'hash' | 'vorigeHash'> & { readonly hash: string; readonly vorigeHash: string }
    }

/** The line of a head or of a record. */
export const headLine = (zvh: ZvhId, keten: string, { volgnummer, hash }: Head): string =>
  write({ kop: { zvh, keten, volgnummer, hash: hex(hash) } })
export const recordLine = ({ hash, vorigeHash, ...rest }: StoredRecord): string =>
  write({ regel: { ...rest, vorigeHash: hex(vorigeHash), hash: hex(hash) } })

/** Reads an export, one house after another. */
export function readExport(text: string): readonly Exported[] {
  const houses = new Map<ZvhId, { heads: Map<string, Head>; records: StoredRecord[] }>()
  const of = (zvh: ZvhId) => {
    const house = houses.get(zvh) ?? { heads: new Map<string, Head>(), records: [] }
    houses.set(zvh, house)
    return house
  }
  for (const raw of text.split('\n').filter((l) => l !== '')) {
    const line: Line = JSON.parse(raw)
    if ('kop' in line) {
      const { zvh, keten, volgnummer, hash } = line.kop
      of(zvh).heads.set(keten, { volgnummer, hash: bytes(hash) })
    } else {
      const { hash, vorigeHash, ...rest } = line.regel
      of(rest.zvh).records.push({ ...rest, vorigeHash: bytes(vorigeHash), hash: bytes(hash) })
    }
  }
  return [...houses].map(([zvh, house]) => ({ zvh, ...house }))
}

const write = (line: Line): string => `${JSON.stringify(line)}\n`
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex')
const bytes = (value: string): Buffer => Buffer.from(value, 'hex')
