import type { Categorie } from '@casushuis/handvat'
import { groepeer } from '../groepeer.ts'
import type { Gegeven } from '../queries.ts'

/** What the reader narrows the list to; null is everything. Works on what was sent to this reader alone. */
export interface Filter {
  readonly tekst: string
  readonly bronhouder: string | null
  readonly categorie: Categorie | null
}

export const geenFilter: Filter = { tekst: '', bronhouder: null, categorie: null }

const klein = (tekst: string) => tekst.trim().toLocaleLowerCase('nl')

function bevat({ inhoud }: Gegeven, gezocht: string): boolean {
  if (gezocht === '') return true
  return inhoud !== null && klein(`${inhoud.titel} ${inhoud.tekst} ${inhoud.noodzaak}`).includes(gezocht)
}

/** The gegevens that fit the filter. */
export function filter(gegevens: readonly Gegeven[], { tekst, bronhouder, categorie }: Filter): readonly Gegeven[] {
  const gezocht = klein(tekst)
  return gegevens.filter(
    (g) =>
      (bronhouder === null || g.bronhouder.id === bronhouder) &&
      (categorie === null || g.inhoud?.categorie === categorie) &&
      bevat(g, gezocht),
  )
}

/** The gegevens of one bronhouder. */
export interface Groep {
  readonly bronhouder: Gegeven['bronhouder']
  readonly eigen: boolean
  readonly gegevens: readonly Gegeven[]
}

/** The gegevens by bronhouder: the reader's own first, the others by name. */
export function perBronhouder(gegevens: readonly Gegeven[]): readonly Groep[] {
  const groepen = groepeer(gegevens, (g) => g.bronhouder.id).flatMap(([, van]) => {
    const [eerste] = van
    return eerste ? [{ bronhouder: eerste.bronhouder, eigen: eerste.eigen, gegevens: van }] : []
  })
  return groepen.sort(
    (a, b) => Number(b.eigen) - Number(a.eigen) || a.bronhouder.naam.localeCompare(b.bronhouder.naam, 'nl'),
  )
}
