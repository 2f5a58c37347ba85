import type { Geldigheid, Tijdstip } from '../casus/datum.ts'
import type { Feiten } from '../casus/feiten.ts'
import type { Bijtekst, Tekst } from '../casus/tekst.ts'
import type { Lezer } from '../lezer.ts'
import { kanNietGeven, kanNietOntvangen, leider, mistToets, sluitTekst } from './orakel.ts'

/*
 * A second reading of B2.2.1–B2.2.3 on what people write beside gegevens: explanations, statements, goals, actions and
 * what came of them. Written from the paragraphs, apart from the rules, and only to compare them with.
 */

/** One question: is this text kept from this lezer, whatever the table or the triage gives it? */
export interface Tekstvraag {
  readonly feiten: Feiten
  readonly nu: Tijdstip
  readonly lezer: Lezer
  readonly tekst: Tekst
}

const partijVan = ({ lezer, feiten }: Tekstvraag) =>
  lezer.soort === 'partij' ? lezer.partij : lezer.soort === 'procesregie' ? leider(feiten) : undefined

/** B2.2.3: other partijen than the landelijke may not be allowed to view bijzondere persoonsgegevens, in whatever form. */
function magSoortNietLezen(vraag: Tekstvraag): boolean {
  const { tekst, feiten, nu, lezer } = vraag
  if (lezer.soort === 'partij' && lezer.partij === tekst.bronhouder) return false
  const partij = feiten.huis.partijen.find((p) => p.id === partijVan(vraag))
  const loopt = (g: Geldigheid) => g.van <= nu && (g.tot === null || nu < g.tot)
  const mag = (soort: string) => partij?.rechten.some((r) => r.soort === soort && loopt(r.geldig))
  const landelijk = partij?.landelijkeKetenpartner.some(loopt)
  return (tekst.bijzonder && !landelijk && !mag('bijzonder')) || (tekst.strafrechtelijk && !mag('strafrechtelijk'))
}

/** B2.2.2: each partij decides to whom its gegevens go; what rests on them, or on one that it took back, goes no further. */
function rustOpGesloten({ tekst, ...vraag }: Tekstvraag): boolean {
  return tekst.steuntOp.some((id) => {
    const gegeven = vraag.feiten.casus.gegevens.find((g) => g.id === id)
    return gegeven === undefined || sluitTekst({ ...vraag, gegeven })
  })
}

/** B2.2.3: what somebody tells about the person goes to who leads; further only what a partij released. */
function zonderVrijgave({ tekst, lezer, feiten }: Tekstvraag): boolean {
  if (lezer.soort !== 'partij' || tekst.steuntOp.length > 0 || tekst.overPersoon === false) return false
  return lezer.partij !== tekst.bronhouder && lezer.partij !== leider(feiten)
}

/** B2.2.1: what a partij outside the convenant can give and receive was tested; that holds for what is written as well. */
function buitenDeToets({ tekst, lezer, feiten, nu }: Tekstvraag): boolean {
  const { bronhouder, bijzonder, strafrechtelijk } = tekst
  if (lezer.soort === 'partij' && lezer.partij === bronhouder) return false
  const wat = { bijzonder, strafrechtelijk, bsn: false }
  if (kanNietGeven(feiten, nu, bronhouder, wat)) return true
  if (lezer.soort !== 'partij') return false
  return mistToets(feiten, nu, lezer.partij) || kanNietOntvangen(feiten, nu, lezer.partij, wat)
}

/** Whether the paragraphs keep a text from a lezer, whatever else would give it. */
export function isAfgesloten(vraag: Tekstvraag): boolean {
  return magSoortNietLezen(vraag) || buitenDeToets(vraag) || rustOpGesloten(vraag) || zonderVrijgave(vraag)
}

/** B2.2.2: explanations are for who asked while it is triage, for who gave them, and for the procesregie. */
export function isVoorToelichting({ feiten, lezer, tekst }: Tekstvraag & { readonly tekst: Bijtekst }): boolean {
  const uitvraag = feiten.casus.uitvragen.find((u) => u.id === tekst.bij)
  if (!uitvraag) return false
  if (lezer.soort !== 'partij') return lezer.soort === 'procesregie'
  if (lezer.partij === uitvraag.partij && uitvraag.stand !== 'ingetrokken') return true
  return feiten.casus.fase === 'triage' && lezer.partij === leider(feiten)
}
