import type { Casus } from '../casus/casus.ts'
import type { Tijdstip } from '../casus/datum.ts'
import { type Feiten, findPartij, huidigeLeiding, isConvenantpartner } from '../casus/feiten.ts'
import type { PartijId } from '../casus/id.ts'
import { type Verwerkingsrecht, verwerkingsrechten } from '../casus/partij.ts'
import { findLaatsteToets, findLopendeToets, zijnOnzeker } from '../casus/partijtoets.ts'
import { geenBezwaar, verbod, verbodBij, weiger } from '../regel.ts'
import { bronhouderVan, type Inzagesituatie, metWaarnaast } from './kijk.ts'
import { isEigen, rechtenOmTeLezen, soortVan, vereisteRechten } from './verwerkingsrecht.ts'

/*
 * A partij outside the convenant in one casus: only where that is necessary, after it was tested apart on which taak and
 * grondslag it takes part, and what it may give and receive (B2.2.1).
 */

/** Whether a partij may take part in a casus now: as a convenantpartner, or tested apart for this one. */
export function doetMee({ huis, casus }: Feiten, id: PartijId, nu: Tijdstip): boolean {
  const partij = findPartij(huis, id)
  if (!partij) return false
  return isConvenantpartner(partij, nu) || findLopendeToets(casus.partijtoetsen, id, nu) !== undefined
}

/** Whether something of a partij is in a casus, so that it goes on knowing of it whatever becomes of its test (T19). */
export function heeftEigenInbreng(casus: Casus, partij: PartijId): boolean {
  const vast = partij === casus.aanmelder || partij === huidigeLeiding(casus).partij
  return vast || casus.gegevens.some((g) => g.bronhouder === partij)
}

/** What kinds a partij may not receive in a casus, by the test on which it takes part; of a convenantpartner none. */
export function nietTeOntvangen({ huis, casus }: Feiten, id: PartijId, nu: Tijdstip): readonly Verwerkingsrecht[] {
  const partij = findPartij(huis, id)
  if (partij && isConvenantpartner(partij, nu)) return []
  const toets = findLopendeToets(casus.partijtoetsen, id, nu)
  return verwerkingsrechten.filter((soort) => !toets?.ontvangt.includes(soort))
}

/**
 * What kinds a partij may not give in a casus, by its last test: what it gave within the limits of one that has ended stays
 * given. Of who is or was there as a convenantpartner none.
 */
export function nietTeGeven({ huis, casus }: Feiten, id: PartijId, nu: Tijdstip): readonly Verwerkingsrecht[] {
  const { partijtoetsen } = casus
  const partij = findPartij(huis, id)
  if (partijtoetsen.length === 0 || (partij && isConvenantpartner(partij, nu))) return []
  if (zijnOnzeker(partijtoetsen)) return verwerkingsrechten
  const toets = findLaatsteToets(partijtoetsen, id)
  return toets ? verwerkingsrechten.filter((soort) => !toets.geeft.includes(soort)) : []
}

// What may be seen

/** Whether a partij without a test keeps this all the same: what is its own, and that there is such a casus. */
export function blijftOokZonderToets(s: Inzagesituatie, partij: PartijId): boolean {
  return isEigen(s) || (s.object.soort === 'casus' && heeftEigenInbreng(s.feiten.casus, partij))
}

const geenInzageZonderToets = weiger(
  'Deze partij is geen convenantpartner en is voor deze casus niet (meer) apart getoetst.',
  'De procesregisseur legt een aparte toets vast voor deze casus.',
)

const zonderToetsGeenInzage = verbodBij<Inzagesituatie, PartijId>({
  id: 'T11/zonder-toets-geen-inzage',
  paragraaf: 'B2.2.1',
  norm: 'Een partij die het convenant niet ondertekende, ziet zonder aparte toets alleen wat zij zelf inbracht.',
  blijvend: true,
  voor: ({ lezer, feiten, nu }) => lezer.soort === 'partij' && !doetMee(feiten, lezer.partij, nu) && lezer.partij,
  toets: (s, partij) => (blijftOokZonderToets(s, partij) ? geenBezwaar : geenInzageZonderToets),
})

const buitenWatMagOntvangen = weiger(
  'Volgens de aparte toets mag deze partij dit soort gegevens in deze casus niet ontvangen.',
  'Is het toch nodig, dan wordt opnieuw getoetst.',
)

const alleenWatMagOntvangen = verbodBij<Inzagesituatie, readonly Verwerkingsrecht[]>({
  id: 'T11/alleen-wat-mag-ontvangen',
  paragraaf: 'B2.2.1',
  norm: 'Een getoetste partij ziet alleen de soorten gegevens die zij volgens de toets mag ontvangen, ook in een tekst.',
  blijvend: true,
  voor({ lezer, feiten, nu }) {
    const mist = lezer.soort === 'partij' ? nietTeOntvangen(feiten, lezer.partij, nu) : []
    return mist.length > 0 && mist
  },
  toets: (s, mist) =>
    !isEigen(s) && rechtenOmTeLezen(s.object).some((soort) => mist.includes(soort))
      ? buitenWatMagOntvangen
      : geenBezwaar,
})

const buitenWatMagGeven = weiger(
  'Volgens de aparte toets mag de partij die dit inbracht, dit soort gegevens in deze casus niet geven.',
  'De partij trekt het in of verbetert het merk, of zij wordt opnieuw getoetst.',
)

const alleenWatMagGeven = verbod<Inzagesituatie>({
  id: 'T11/alleen-wat-mag-geven',
  paragraaf: 'B2.2.1',
  norm: 'Wat een getoetste partij inbracht en volgens de toets niet mag geven, ziet niemand anders.',
  blijvend: true,
  voor: ({ feiten }) => feiten.casus.partijtoetsen.length > 0,
  // Who wrote something beside it keeps its own words.
  toets: (s) =>
    !isEigen(s) && metWaarnaast(s.object).some((object) => isTeVeelGegeven({ ...s, object }))
      ? buitenWatMagGeven
      : geenBezwaar,
})

/** Whether these very words are of another, who may not give them. */
function isTeVeelGegeven(s: Inzagesituatie): boolean {
  const bron = bronhouderVan(s.object)
  if (bron === null || isEigen(s)) return false
  const mist = nietTeGeven(s.feiten, bron, s.nu)
  return vereisteRechten(soortVan(s.object)).some((soort) => mist.includes(soort))
}

/** The norms on what may be seen that follow from the test, for a gegeven and for every other part alike. */
export const toetsVerboden = [zonderToetsGeenInzage, alleenWatMagOntvangen, alleenWatMagGeven] as const
