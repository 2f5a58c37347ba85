import type { Tijdstip } from '../casus/datum.ts'
import type { Feiten } from '../casus/feiten.ts'
import type { PartijId } from '../casus/id.ts'
import type { Ontvangen, Uitwisseling } from '../casus/uitwisseling.ts'
import type { Lezer } from '../lezer.ts'
import { leider, mistToets, plekVan, raadpleeg, regieZonderMandaat } from './orakel.ts'
import { isAfgesloten } from './orakel-teksten.ts'

/*
 * A second reading of what B2.2.2 says of exchanging gegevens between two zvh's: each zvh must weigh it with care, and draw in the
 * deelnemers that are involved in the casus there. Written from the paragraph, apart from the rules, and only to compare them with.
 */

/** One question: may this lezer know this? */
interface Kijkvraag {
  readonly feiten: Feiten
  readonly nu: Tijdstip
  readonly lezer: Lezer
}

/** Who has a say: whose gegevens or words are in the casus, and in whose name the procesregisseur works. */
function hebbenStem(feiten: Feiten): ReadonlySet<PartijId | undefined> {
  const { gegevens, teksten } = feiten.casus
  return new Set([leider(feiten), ...gegevens.map((g) => g.bronhouder), ...teksten.map((t) => t.bronhouder)])
}

const isOpen = ({ feiten, nu }: Kijkvraag) =>
  !['afronding', 'archief', 'vernietigd', undefined].includes(plekVan(feiten, nu))

/**
 * Whoever has a say knows that it is asked; the procesregisseur, who has to consult them, too. A partij outside the convenant without
 * a test of its own is no deelnemer (B2.2.1): it sees what it brought in, and nothing else.
 */
export function kentUitwisseling(vraag: Kijkvraag): boolean {
  const { lezer, feiten, nu } = vraag
  if (!isOpen(vraag) || regieZonderMandaat(vraag)) return false
  if (lezer.soort !== 'partij') return lezer.soort === 'procesregie'
  return hebbenStem(feiten).has(lezer.partij) && !mistToets(feiten, nu, lezer.partij)
}

/**
 * What came from elsewhere is for who works on it here: the procesregisseur, and the partij in whose name it came as long as that is
 * the one. Who takes over was no part of the weighing.
 */
export function leestOntvangen(vraag: Kijkvraag, { partij, bijzonder, strafrechtelijk }: Ontvangen): boolean {
  const { lezer, feiten } = vraag
  if (!isOpen(vraag) || regieZonderMandaat(vraag)) return false
  const kreegHet = lezer.soort === 'partij' && lezer.partij === partij && partij === leider(feiten)
  const werktErmee = lezer.soort === 'procesregie' || kreegHet
  // Nobody here brought it in: what somebody may not process of another, it does not read of this either.
  const niemand = { bronhouder: 'niemand' as PartijId, steuntOp: [], overPersoon: false, bijzonder, strafrechtelijk }
  return werktErmee && !isAfgesloten({ ...vraag, tekst: niemand })
}

/** Whether on this side all agreed to let one gegeven go, or come, and nothing has changed that they agreed on. */
export function magOver({ casus, huis }: Feiten, uitwisseling: Uitwisseling, nu: Tijdstip): boolean {
  const feiten = { casus, huis }
  const stemmen = [...hebbenStem(feiten)]
  const zegt = (p: PartijId | undefined) => uitwisseling.akkoorden.filter((a) => a.partij === p).map((a) => a.akkoord)
  const eensgezind = stemmen.every((p) => zegt(p).length > 0) && uitwisseling.akkoorden.every((a) => a.akkoord)
  const g = casus.gegevens.find((wat) => wat.id === uitwisseling.gegeven)
  const overHemzelf = g && !g.betrokkene && g.persoon === null && g.over === null && g.categorie !== 'bsn'
  const onbegrensd = g && !g.beperkt && g.geheimhouding === null && g.voorbehouden.length === 0
  // Who proposes it is the procesregisseur; what is no longer for him is not for others either.
  const regie = { soort: 'procesregie' } as const
  const teZien = g && raadpleeg({ feiten, nu, lezer: regie, gegeven: g }).inzage === 'inhoud'
  const isDeWaar = uitwisseling.gegeven === null || (overHemzelf && onbegrensd && teZien) === true
  const isBezig = ['aanmelding', 'triage', 'casusoverleg'].includes(plekVan(feiten, nu) ?? '')
  const werkt = !regieZonderMandaat({ lezer: regie, feiten, nu })
  return eensgezind && isDeWaar && isBezig && werkt && !uitwisseling.overgegaan && !uitwisseling.gesloten
}
