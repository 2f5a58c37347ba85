import type { ZvhId } from '@casushuis/handvat'
import type { Head, StoredRecord } from '../ports/logboek.ts'

/** A logboek outside the database, as lines of JSON: first where every chain ends and begins, then every record. */
export interface Exported {
  readonly zvh: ZvhId
  readonly heads: ReadonlyMap<string, Head>
  /** Of the chains that were cut because their term was over, the last record that is gone. */
  readonly beginnen: ReadonlyMap<string, Head>
  readonly records: readonly StoredRecord[]
}

interface EndLine {
  readonly zvh: ZvhId
  readonly keten: string
  readonly volgnummer: number
  readonly hash: string
}

type Line =
  | { readonly kop: EndLine }
  | { readonly begin: EndLine }
  | {
      readonly regel: Omit<StoredRecord, 'hash' | 'vorigeHash'> & { readonly hash: string; readonly vorigeHash: string }
    }

/** The line of a head or of a record. */
export const headLine = (zvh: ZvhId, keten: string, { volgnummer, hash }: Head): string =>
  write({ kop: { zvh, keten, volgnummer, hash: hex(hash) } })
/** The line of a chain that was cut: the last record that is gone. */
export const beginLine = (zvh: ZvhId, keten: string, { volgnummer, hash }: Head): string =>
  write({ begin: { zvh, keten, volgnummer, hash: hex(hash) } })
export const recordLine = ({ hash, vorigeHash, ...rest }: StoredRecord): string =>
  write({ regel: { ...rest, vorigeHash: hex(vorigeHash), hash: hex(hash) } })

/** Reads an export, one house after another. */
export function readExport(text: string): readonly Exported[] {
  const houses = new Map<ZvhId, House>()
  const of = (zvh: ZvhId) => {
    const house: House = houses.get(zvh) ?? { heads: new Map(), beginnen: new Map(), records: [] }
    houses.set(zvh, house)
    return house
  }
  for (const raw of text.split('\n').filter((l) => l !== '')) {
    const line: Line = JSON.parse(raw)
    if ('kop' in line) of(line.kop.zvh).heads.set(...endOf(line.kop))
    else if ('begin' in line) of(line.begin.zvh).beginnen.set(...endOf(line.begin))
    else {
      const { hash, vorigeHash, ...rest } = line.regel
      of(rest.zvh).records.push({ ...rest, vorigeHash: bytes(vorigeHash), hash: bytes(hash) })
    }
  }
  return [...houses].map(([zvh, house]) => ({ zvh, ...house }))
}

interface House {
  readonly heads: Map<string, Head>
  readonly beginnen: Map<string, Head>
  readonly records: StoredRecord[]
}

function endOf({ keten, volgnummer, hash }: EndLine): [string, Head] {
  return [keten, { volgnummer, hash: bytes(hash) }]
}

const write = (line: Line): string => `${JSON.stringify(line)}\n`
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex')
const bytes = (value: string): Buffer => Buffer.from(value, 'hex')
