import type { CasusId } from '@casushuis/handvat'
import type { Casussleutel } from '../ports/keys.ts'
import type { Deel, Delen } from '../ports/rows.ts'
import type { Verbinding } from './connection.ts'
import { type Opgeslagen, type VerzegeldeKolom, verzegeldeKolommen } from './schema.ts'

const isVerzegeld = (kolom: string): kolom is VerzegeldeKolom =>
  (verzegeldeKolommen as readonly string[]).includes(kolom)

/** Binds what is sealed to its column and row, so that nobody can move it to where others may read. */
const plaatsVan = (deel: Deel, kolom: string, id: string): string => `${deel}.${kolom}:${id}`

/** The columns of a row as they are stored: content sealed under the key of the casus. */
export async function verzegelVelden<D extends Deel>(
  v: Verbinding,
  deel: D,
  casus: CasusId,
  id: string,
  velden: Partial<Delen[D]>,
): Promise<Record<string, unknown>> {
  const paren = Object.entries(velden)
  if (!paren.some(([kolom, waarde]) => isVerzegeld(kolom) && waarde !== null)) return velden
  const sleutel = await v.sleutel(casus)
  if (!sleutel) throw new Error('the key of this casus was destroyed')
  return Object.fromEntries(
    paren.map(([kolom, waarde]) => [
      kolom,
      isVerzegeld(kolom) && waarde !== null ? sleutel.verzegel(plaatsVan(deel, kolom, id), waarde) : waarde,
    ]),
  )
}

/** A stored row with its content readable again. */
export function openRij<D extends Deel>(sleutel: Casussleutel, deel: D, rij: Opgeslagen<Delen[D]>): Delen[D] {
  const {
    zvhId: _zvh,
    casusId: _casus,
    volgorde: _volgorde,
    ...velden
  } = rij as unknown as Record<string, unknown> & { id: string }
  return Object.fromEntries(
    Object.entries(velden).map(([kolom, waarde]) => [
      kolom,
      isVerzegeld(kolom) && waarde instanceof Uint8Array
        ? sleutel.open(plaatsVan(deel, kolom, velden.id), waarde)
        : waarde,
    ]),
  ) as unknown as Delen[D]
}
