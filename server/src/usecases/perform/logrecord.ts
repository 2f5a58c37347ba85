import { createHash } from 'node:crypto'
import {
  type Actor,
  type Besluit,
  type Feiten,
  type HandelingId,
  type Huis,
  type Matrix,
  type ObjectId,
  type PartijId,
  regelboekVersie,
  type Tijdstip,
  type Toondeel,
  toets,
  toondelen,
  type Verantwoording,
  zichtbaarVoor,
} from '@casushuis/handvat'
import type { Logrecord } from '../../ports/logboek.ts'
import { boek } from '../boek.ts'
import { feitInLogboek } from '../waarop.ts'

/** Who did what, when. */
export interface Acted {
  readonly actor: Actor
  readonly nu: Tijdstip
  readonly handeling: HandelingId
}

/** What an act leaves behind for the logboek. */
export interface Sporen {
  /** The casus to which the act belongs, as it is now. */
  readonly feiten?: Feiten | undefined
  /** Who may see what after a change; without one, or where the casus was destroyed, there is no timeline to be found in. */
  readonly matrix?: Matrix | undefined
  /** Who could see what before the change. */
  readonly eerder?: Matrix | undefined
  readonly objecten?: readonly ObjectId[]
  readonly partijen?: readonly PartijId[]
  /** The objects of which a look showed what is in them. */
  readonly getoond?: readonly ObjectId[]
  /** The rules by which a look showed what it showed, of objects and of facets; in no order. */
  readonly regels?: readonly string[]
  /** What a look within the house was for, and what was looked for: words of the rulebook, ids and days. */
  readonly gezocht?: readonly string[]
  /** Of a look in a casus: in which versions its objects were shown. */
  readonly versies?: readonly string[]
}

/** What a look showed, as a hash: what its record says but for the moment, and in which versions. Undefined for what is no look. */
export function kijkVan(record: Logrecord, { versies }: Sporen): string | undefined {
  if (!versies) return undefined
  return createHash('sha256')
    .update(JSON.stringify([{ ...record, op: '' }, versies]))
    .digest('base64url')
}

/** The record of one act: who, namens whom, for what, and by which rules it was allowed or refused (R2). */
export function logrecord(act: Acted, besluit: Besluit, sporen: Sporen): Logrecord {
  const { actor, nu, handeling } = act
  const verantwoording = besluit.toegestaan ? besluit.verantwoording : null
  return {
    op: nu,
    medewerker: actor.medewerker,
    rol: actor.rol,
    partij: actor.partij,
    namens: verantwoording?.namens ?? null,
    casus: sporen.feiten?.casus.id ?? null,
    objecten: sporen.objecten ?? [],
    handeling,
    soort: boek.handelingen[handeling].soort,
    doel: verantwoording?.doel ?? null,
    taak: verantwoording?.taak ?? null,
    grondslag: verantwoording?.grondslag ?? null,
    delen: toondelenVan(verantwoording, sporen),
    besluit: besluit.toegestaan ? 'toegestaan' : 'geweigerd',
    regelboek: regelboekVersie(boek),
    regels: [...new Set([...besluitregels(besluit), ...(sporen.regels ?? []).toSorted()])],
    feiten: [...besluit.feiten.map(feitInLogboek), ...(sporen.gezocht ?? [])],
    zichtbaarVoor: readersOf(act, besluit, sporen),
  }
}

/**
 * The record of what the house does by itself, outside any casus (R2).
 * @throws {Error} where the rulebook does not let it
 */
export function recordOfHouse(act: Acted, huis: Huis): Logrecord {
  const besluit = toets(boek, { ...act, huis, casus: null, opdracht: {} })
  if (!besluit.toegestaan) throw new Error(`${act.handeling} is not for ${act.actor.rol} by this rulebook`)
  return logrecord(act, besluit, {})
}

/** What a look showed, in the name of each partij that brought it in. */
function toondelenVan(verantwoording: Verantwoording | null, { feiten, getoond = [] }: Sporen): readonly Toondeel[] {
  return verantwoording && feiten ? toondelen(feiten, verantwoording.doel, getoond) : []
}

function besluitregels(besluit: Besluit): readonly string[] {
  return besluit.toegestaan ? besluit.regels.map((r) => r.id) : [besluit.regel.id]
}

function readersOf(
  { actor, handeling }: Acted,
  { toegestaan }: Besluit,
  { feiten, matrix, eerder, objecten = [], partijen = [] }: Sporen,
): readonly string[] {
  if (!feiten || !matrix) return []
  return zichtbaarVoor(boek, feiten, { handeling, actor, partijen, objecten, matrix, eerder, toegestaan })
}
