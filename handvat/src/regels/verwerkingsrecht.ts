import { type Feiten, findPartij, huidigeLeiding, magVerwerken } from '../casus/feiten.ts'
import type { Categorie, Gegeven, Persoonrol } from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import { type Verwerkingsrecht, verwerkingsrechten } from '../casus/partij.ts'
import { type Lezer, partijVan } from '../lezer.ts'
import { geenBezwaar, verbodBij, weiger } from '../regel.ts'
import { bronhouderVan, type Inzagesituatie, type Kijkobject, metWaarnaast } from './kijk.ts'

/* Who may process a kind of personal data at all: one rule for a gegeven and for every text (C4, P10). */

/** What decides which rights are needed for something. */
export type Soort = Pick<Gegeven, 'bijzonder' | 'strafrechtelijk' | 'categorie' | 'persoon'>

/** Whatever else a gegeven says it is could be a BSN. */
const zonderBsn: ReadonlySet<Categorie> = new Set(['naw', 'inhoudelijk', 'context'])

/** That somebody is a slachtoffer, tells that there was an offence: whatever else a person is could be that. */
const zonderStrafbaarFeit: ReadonlySet<Persoonrol | null> = new Set([null, 'systeemlid', 'ander'])

/** The categories of a gegeven for which a right must have been established. */
export function vereisteRechten(soort: Soort): readonly Verwerkingsrecht[] {
  const nodig: Verwerkingsrecht[] = []
  if (soort.bijzonder !== false) nodig.push('bijzonder')
  if (soort.strafrechtelijk !== false || !zonderStrafbaarFeit.has(soort.persoon)) nodig.push('strafrechtelijk')
  if (!zonderBsn.has(soort.categorie)) nodig.push('bsn')
  return nodig
}

/** What kind of data something is by itself: a gegeven says so, and in a text there is no place for a BSN (P10). */
export function soortVan(object: Kijkobject): Soort {
  if (object.soort === 'gegeven') return object.gegeven
  const { bijzonder, strafrechtelijk } = object
  return { bijzonder, strafrechtelijk, categorie: 'inhoudelijk', persoon: null }
}

/** The rights that it takes to read something: for its own words, and for those of what it stands beside. */
export const rechtenOmTeLezen = (object: Kijkobject): readonly Verwerkingsrecht[] =>
  metWaarnaast(object).flatMap((deel) => vereisteRechten(soortVan(deel)))

/** The partij whose rights decide what this lezer may process: its own, or for the procesregie the leidende. */
export function partijAchter(lezer: Lezer, feiten: Feiten): PartijId | undefined {
  if (lezer.soort === 'partij') return lezer.partij
  return lezer.soort === 'procesregie' ? huidigeLeiding(feiten.casus).partij : undefined
}

/** Whether what is looked at is of the lezer itself. */
export const isEigen = ({ lezer, object }: Inzagesituatie): boolean => partijVan(lezer) === bronhouderVan(object)

const magDezeSoortNiet = weiger(
  'Voor deze partij is niet vastgesteld dat zij dit soort gegevens mag verwerken.',
  'Eerst wordt getoetst en vastgelegd dat de partij dit soort gegevens mag verwerken.',
)

export const alleenMetVerwerkingsrecht = verbodBij<Inzagesituatie, ReadonlySet<Verwerkingsrecht>>({
  id: 'C4/verwerkingsrecht',
  paragraaf: 'B2.2.3',
  norm: 'Bijzondere en strafrechtelijke gegevens en het BSN ziet alleen een partij die ze mag verwerken, ook in een tekst.',
  blijvend: true,
  voor({ lezer, feiten, nu }) {
    const partij = partijAchter(lezer, feiten)
    const bekend = partij ? findPartij(feiten.huis, partij) : undefined
    const mist = verwerkingsrechten.filter((r) => !bekend || !magVerwerken(bekend, r, nu))
    return mist.length > 0 && new Set(mist)
  },
  toets: (s, mist) =>
    rechtenOmTeLezen(s.object).some((r) => mist.has(r)) && !isEigen(s) ? magDezeSoortNiet : geenBezwaar,
})
