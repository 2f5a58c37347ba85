import type { Aanwezigheid } from '../casus/casusoverleg.ts'
import type { Tijdstip } from '../casus/datum.ts'
import type { Feiten } from '../casus/feiten.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { Lezer } from '../lezer.ts'
import { aanDeGang, ditOverleg, isVrij, raadpleeg } from './orakel.ts'

/*
 * A second reading of B2.2.3 on what may be shown to a whole table at once: it is given by each bronhouder to each of those
 * who sit there, and so to all of them or not at all. Written from the paragraph, apart from the rules.
 */

interface Tafelvraag {
  readonly feiten: Feiten
  readonly nu: Tijdstip
}

/** Who came and did not leave, while the overleg goes on. */
const wieErZijn = (vraag: Tafelvraag): readonly Aanwezigheid[] =>
  aanDeGang(vraag) ? (ditOverleg(vraag)?.aanwezigen ?? []).filter((a) => a.tot === null) : []

/** Somebody of a partij that takes part, who works on this casus at this moment; anybody else is a guest. */
function lezerVan({ feiten, nu }: Tafelvraag, { partij, medewerker }: Aanwezigheid): Lezer | undefined {
  if (!partij || !medewerker) return undefined
  const komt = ditOverleg({ feiten })?.deelnemers.some((d) => d.partij === partij)
  const werkt = feiten.casus.toewijzingen.some(
    ({ geldig, ...t }) =>
      t.partij === partij &&
      t.medewerker === medewerker &&
      geldig.van <= nu &&
      (geldig.tot === null || nu < geldig.tot),
  )
  return komt && werkt ? { soort: 'partij', partij, medewerker } : undefined
}

/** Those who look, the procesregie among them; undefined where there is nobody, or a guest. */
export function lezersAanTafel(vraag: Tafelvraag): readonly Lezer[] | undefined {
  const lezers = wieErZijn(vraag).map((a) => lezerVan(vraag, a))
  const bekend = lezers.filter((l) => l !== undefined)
  return bekend.length === 0 || bekend.length < lezers.length ? undefined : [{ soort: 'procesregie' }, ...bekend]
}

/** B2.2.3: what was released for this overleg and belongs to what it is about, where each of those who look may view it. */
export function magOpHetScherm(vraag: Tafelvraag, gegeven: Gegeven): boolean {
  const onderwerpen = ditOverleg(vraag)?.themas ?? []
  if (!isVrij(gegeven) || !gegeven.themas.some((t) => onderwerpen.includes(t))) return false
  return lezersAanTafel(vraag)?.every((lezer) => raadpleeg({ ...vraag, lezer, gegeven }).inzage === 'inhoud') === true
}
