import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tijdstip, ZvhId } from '@casushuis/handvat'
import { z } from 'zod'
import { moveIfThere, namesIn, readableByOthers, writeOnce } from '../files/durable.ts'

/** The checkpoints of a house as files outside the database: one each, that is written once. */
export interface CheckpointFolder {
  /** The texts in order of number, from the first on; what follows a missing number is left out. */
  read(zvh: ZvhId): Promise<readonly string[]>
  /** Whether it was written: false where another process wrote this number at the same moment. */
  write(zvh: ZvhId, nummer: number, text: string): Promise<boolean>
  /** Sets those after this number apart, with why: they tell of records that went with an older copy of the database. */
  setApart(zvh: ZvhId, after: number, why: PutBack): Promise<void>
  /** What was set apart, each time. */
  apart(zvh: ZvhId): Promise<readonly (PutBack & { readonly texts: readonly string[] })[]>
  /** Puts the public half of the key beside them, so that they can be checked elsewhere. */
  publish(zvh: ZvhId, pem: string): Promise<void>
}

/** That an older copy of the database was put back: when the copy was made, and when it was put back. */
export interface PutBack {
  readonly kopie: Tijdstip
  readonly teruggezet: Tijdstip
}

const PutBackNote = z.object({ kopie: z.iso.datetime(), teruggezet: z.iso.datetime() })

/** The public half of the key, beside the checkpoints of each house. */
export const publicKeyFile = 'publiek.pem'
const digits = 8
const noteFile = 'teruggezet.json'
/** Nothing for what is no checkpoint. */
const numberOf = (name: string): number => (/^\d+[.]json$/.test(name) ? Number.parseInt(name, 10) : 0)
const nameOf = (nummer: number): string => `${String(nummer).padStart(digits, '0')}.json`

/** A folder that a copy can be made of each day, to a place where nobody who reaches the database can write. */
export function checkpointFolder(folder: string): CheckpointFolder {
  const of = (zvh: ZvhId) => join(folder, zvh)
  const write = (zvh: ZvhId, name: string, text: string) =>
    writeOnce(join(of(zvh), name), Buffer.from(text), readableByOthers)
  return {
    async read(zvh) {
      const files = new Set(await namesIn(of(zvh)))
      const texts: string[] = []
      for (let nummer = 1; files.has(nameOf(nummer)); nummer++)
        texts.push(await readFile(join(of(zvh), nameOf(nummer)), 'utf8'))
      return texts
    },
    write: (zvh, nummer, text) => write(zvh, nameOf(nummer), text),
    async setApart(zvh, after, why) {
      const to = join(of(zvh), `teruggezet-${why.teruggezet.replaceAll(':', '')}`)
      await writeOnce(join(to, noteFile), Buffer.from(JSON.stringify(why)), readableByOthers)
      for (const name of (await namesIn(of(zvh))).filter((file) => numberOf(file) > after))
        await moveIfThere(join(of(zvh), name), join(to, name))
    },
    async apart(zvh) {
      const folders = (await namesIn(of(zvh))).filter((name) => name.startsWith('teruggezet-')).toSorted()
      return Promise.all(folders.map((name) => readApart(join(of(zvh), name))))
    },
    async publish(zvh, pem) {
      await write(zvh, publicKeyFile, pem)
    },
  }
}

async function readApart(folder: string) {
  const names = (await namesIn(folder)).filter((name) => numberOf(name) > 0).toSorted()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const note: unknown = JSON.parse(await readFile(join(folder, noteFile), 'utf8'))
  return { ...PutBackNote.parse(note), texts }
}
