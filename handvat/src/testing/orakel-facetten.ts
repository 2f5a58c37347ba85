import type { Casus } from '../casus/casus.ts'
import type { Tijdstip } from '../casus/datum.ts'
import type { Feiten } from '../casus/feiten.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import type { Lezer } from '../lezer.ts'
import {
  aanDeGang,
  ditOverleg,
  gevraagdOverEigen,
  leider,
  magMeeNaarElders,
  mistToets,
  plekVan,
  raadpleeg,
  regieZonderMandaat,
  vragenVoorElders,
  zonderAfspraken,
} from './orakel.ts'

/*
 * A second reading of what a lezer may know about a casus and a gegeven beside their content, written apart from the
 * rules and only to compare them with.
 */

/** One question: may this lezer know this facet? */
export interface Facetvraag {
  readonly feiten: Feiten
  readonly nu: Tijdstip
  readonly lezer: Lezer
  /** The gegeven that it is about, for a facet of a gegeven. */
  readonly gegeven: Gegeven | undefined
  /** The partij, or the zvh, that it is about. */
  readonly over: string | null
}

type Facetnaam =
  | 'zeggenschap'
  | 'wieZietWat'
  | 'betrokkenheid'
  | 'redenen'
  | 'inbreng'
  | 'leiding'
  | 'toewijzingen'
  | 'woorden'
  | 'verantwoording'
  | 'werkers'
  | 'eerdereAanmeldingen'
  | 'overlegsoort'
  | 'aanwezigheid'

const isRegie = ({ lezer }: Facetvraag) => lezer.soort === 'procesregie'
const zelf = ({ lezer }: Facetvraag) => (lezer.soort === 'partij' ? lezer.partij : undefined)
const leidt = (vraag: Facetvraag) => zelf(vraag) !== undefined && zelf(vraag) === leider(vraag.feiten)
const plek = ({ feiten, nu }: Facetvraag) => plekVan(feiten, nu)
const dichtePlekken = ['afronding', 'archief', 'vernietigd']
const dossierOpen = (vraag: Facetvraag) => !dichtePlekken.includes(plek(vraag) ?? '')

/** B2.2.1–B2.2.4: the partijen that have a part in the casus in the phase in which it is. */
function hebbenEenRol(feiten: Feiten): readonly (PartijId | undefined)[] {
  const { casus } = feiten
  const inOverleg = casus.fase === 'casusoverleg'
  const overleg = ditOverleg({ feiten })
  return [
    casus.aanmelder,
    leider(feiten),
    ...casus.gegevens.map((g) => g.bronhouder),
    ...hoortNogVan(casus),
    ...casus.uitvragen.flatMap((u) => (casus.fase === 'triage' && u.stand !== 'ingetrokken' ? [u.partij] : [])),
    ...casus.uitvragen.flatMap((u) =>
      inOverleg && ['verstuurd', 'deelsBeantwoord'].includes(u.stand) ? [u.partij] : [],
    ),
    ...(inOverleg ? casus.overlegdata.flatMap((d) => d.genodigden) : []),
    ...(inOverleg && overleg && overleg.stand !== 'voorbereiding' ? overleg.deelnemers.map((d) => d.partij) : []),
    ...casus.acties.flatMap((a) => (inOverleg && a.stand !== 'vervallen' ? [a.uitvoerder] : [])),
    ...(inOverleg || casus.fase === 'afschaling' ? gavenOfKregen(casus) : []),
  ]
}

/** B2.2.3 and B2.2.4: whose gegevens were cleaned away is told so, also who has nothing else to do here any more. */
const hoortNogVan = ({ stukken }: Casus): readonly PartijId[] =>
  stukken.flatMap((s) => (s.soort === 'opschoning' && !s.gezien ? [s.bronhouder] : []))

/** B2.2.3 and B2.2.4: what was collected stays of both sides, and who may still collect it once the casus is scaled down does. */
function gavenOfKregen({ fase, acties, meeneemafspraken, verstrekkingen }: Casus): readonly PartijId[] {
  const lopend = acties.filter((a) => ['open', 'bezig'].includes(a.stand)).map((a) => `${a.id} ${a.uitvoerder}`)
  const nog = fase === 'afschaling' ? meeneemafspraken.filter((m) => m.stand === 'akkoord') : []
  return [
    ...verstrekkingen.flatMap((v) => [v.bronhouder, v.ontvanger]),
    ...nog.filter((m) => lopend.includes(`${m.actie} ${m.ontvanger}`)).map((m) => m.ontvanger),
  ]
}

/** B2.2.1: whether it looks without the test that a partij outside the convenant needs. */
const isOngetoetst = ({ lezer, feiten, nu }: Facetvraag) =>
  lezer.soort === 'partij' && mistToets(feiten, nu, lezer.partij)

/** B2.2.2: who contributed keeps control of that, and who reported or leads it has a casus of its own. */
const blijvendBetrokken = (feiten: Feiten): readonly (PartijId | undefined)[] => [
  feiten.casus.aanmelder,
  leider(feiten),
  ...feiten.casus.gegevens.map((g) => g.bronhouder),
]

/** B2.2.1 and B2.2.4: who may know that there is such a casus. */
function kentCasus(vraag: Facetvraag): boolean {
  if (plek(vraag) === 'vernietigd') return false
  if (vraag.lezer.soort === 'manager') return plek(vraag) === 'archief'
  if (isRegie(vraag)) return !regieZonderMandaat(vraag)
  const partij = zelf(vraag)
  if (partij === undefined) return false
  if (isOngetoetst(vraag) && !blijvendBetrokken(vraag.feiten).includes(partij)) return false
  if (plek(vraag) === 'archief') return leidt(vraag)
  if (plek(vraag) === 'afronding') return leidt(vraag) || partij === vraag.feiten.casus.aanmelder || helptElders(vraag)
  return hebbenEenRol(vraag.feiten).includes(partij)
}

/** B2.2.2 and B2.2.3: who reports it elsewhere, and who is asked what may go along. */
const helptElders = ({ feiten, lezer }: Facetvraag) =>
  lezer.soort === 'partij' &&
  [feiten.casus.afronding?.doorverwijzing?.melder, ...vragenVoorElders(feiten).map((m) => m.bronhouder)].includes(
    lezer.partij,
  )

/** Of whom something may go along is known to who gets it; whom the procesregie asked it knows. */
function gaatMeeVan({ feiten, over, ...vraag }: Facetvraag): boolean {
  const vragen = vragenVoorElders(feiten).filter((m) => m.bronhouder === over)
  if (vraag.lezer.soort === 'procesregie') return vragen.length > 0
  const wie = vraag.lezer.soort === 'partij' ? vraag.lezer.partij : undefined
  if (wie !== undefined && wie === over) return vragen.length > 0
  return vragen.some((m) => m.ontvanger === wie && (m.stand === 'akkoord' || m.stand === 'opgehaald'))
}

/** Everybody who ever had to do with the casus, but for who was asked in vain. */
function ooitBetrokken({
  aanmelder,
  leiding,
  uitvragen,
  overleggen,
  acties,
  gegevens,
  afronding,
}: Casus): readonly string[] {
  return [
    aanmelder,
    ...(afronding?.doorverwijzing ? [afronding.doorverwijzing.melder] : []),
    ...leiding.map((l) => l.partij),
    ...uitvragen.flatMap((u) => (u.stand === 'ingetrokken' ? [] : [u.partij])),
    ...overleggen.flatMap((o) => o.deelnemers).map((d) => d.partij),
    ...acties.map((a) => a.uitvoerder),
    ...gegevens.map((g) => g.bronhouder),
  ]
}

/** B2.2.2 and B2.2.3: whom deelnemers meet at the table, from the invitation on, and whom they wait for. */
function ontmoet(vraag: Facetvraag): readonly string[] {
  const overleg = ditOverleg(vraag)
  const tafel: readonly string[] =
    overleg && overleg.stand !== 'voorbereiding' ? overleg.deelnemers.map((d) => d.partij) : []
  return tafel.some((p) => p === zelf(vraag)) ? [...tafel, ...vraag.feiten.casus.acties.map((a) => a.uitvoerder)] : []
}

/** B2.2.2 and B2.2.3: whether somebody who accepted the afspraken sits in an overleg that goes on, with what this is about. */
function zitAan(vraag: Facetvraag): boolean {
  const { over, lezer, feiten } = vraag
  const overleg = ditOverleg(vraag)
  if (feiten.casus.fase !== 'casusoverleg' || !overleg || !aanDeGang(vraag) || lezer.soort !== 'partij') return false
  if (isOngetoetst(vraag)) return false
  const erbij = overleg.deelnemers.some((d) => d.partij === lezer.partij)
  return erbij && !zonderAfspraken(vraag) && (over === 'zvh' || overleg.deelnemers.some((d) => d.partij === over))
}

/** B2.2.3: bronhouder and ontvanger settle together what is taken along. */
function onderhandeltMet({ feiten: { casus }, lezer }: Facetvraag): readonly string[] {
  if (!['casusoverleg', 'afschaling'].includes(casus.fase) || lezer.soort !== 'partij') return []
  const paren = casus.meeneemafspraken.map((m) => [m.ontvanger, m.bronhouder])
  return paren.filter((paar) => paar.includes(lezer.partij)).flat()
}

/** B2.2.2: a partij that contributed is known by what one sees of it, or knows to be there; what is hidden tells nothing. */
function kentIetsVan(vraag: Facetvraag): boolean {
  const eigen = vraag.feiten.casus.gegevens.filter((g) => g.bronhouder === vraag.over)
  return eigen.some((gegeven) => zietInhoud({ ...vraag, gegeven }, 'inhoud', 'bestaan'))
}

/** B2.2.1: without the test that a partij outside the convenant needs, it knows of itself alone that something of it goes along. */
const maaktMeegaanMee = (vraag: Facetvraag) => gaatMeeVan(vraag) && (!isOngetoetst(vraag) || vraag.over === zelf(vraag))

function kentPartij(vraag: Facetvraag): boolean {
  const { over, feiten } = vraag
  if (over === null || !kentCasus(vraag) || !ooitBetrokken(feiten.casus).includes(over)) return false
  const vindbaar = over === feiten.casus.aanmelder || over === leider(feiten)
  if (plek(vraag) === 'archief') return vindbaar
  if (plek(vraag) === 'afronding')
    return vindbaar || over === feiten.casus.afronding?.doorverwijzing?.melder || maaktMeegaanMee(vraag)
  if (isOngetoetst(vraag)) return vindbaar || over === zelf(vraag)
  const isTeKennen = ooitBetrokken({ ...feiten.casus, gegevens: [] }).includes(over) || kentIetsVan(vraag)
  if (isTeKennen && (isRegie(vraag) || leidt(vraag))) return true
  return vindbaar || over === zelf(vraag) || [...ontmoet(vraag), ...onderhandeltMet(vraag)].includes(over)
}

const volgtHetWerk = (vraag: Facetvraag) => dossierOpen(vraag) && kentCasus(vraag)

function zietInhoud({ gegeven, ...vraag }: Facetvraag, ...inzage: readonly string[]): boolean {
  return gegeven !== undefined && inzage.includes(raadpleeg({ ...vraag, gegeven }).inzage)
}

const vanZichzelf = (vraag: Facetvraag) => zelf(vraag) !== undefined && vraag.gegeven?.bronhouder === zelf(vraag)

const gaatOverElders = ({ gegeven, ...vraag }: Facetvraag): boolean =>
  gegeven !== undefined &&
  plekVan(vraag.feiten, vraag.nu) === 'afronding' &&
  (gevraagdOverEigen({ ...vraag, gegeven }) || magMeeNaarElders({ ...vraag, gegeven }))

const perFacet: Readonly<Record<Facetnaam, (vraag: Facetvraag) => boolean>> = {
  // B2.2.2: what a bronhouder decided is between it and the procesregie, which keeps watch over it.
  zeggenschap: (v) =>
    (dossierOpen(v) || gaatOverElders(v)) && zietInhoud(v, 'inhoud') && (isRegie(v) || vanZichzelf(v)),
  // B2.2.2: who sees a gegeven is known to its bronhouder, and to the procesregie of each that it sees itself: of another
  // it would tell what kind of gegeven it is, or against whom there is a voorbehoud.
  wieZietWat: (v) => dossierOpen(v) && (vanZichzelf(v) || (isRegie(v) && zietInhoud(v, 'inhoud'))),
  betrokkenheid: kentPartij,
  // B2.2.2: that a partij was asked is for the procesregie and for whom it works, that it contributed for who sees it.
  // B2.2.4: of the archive only a few administrative data stay.
  redenen: (v) => dossierOpen(v) && kentPartij(v) && (isRegie(v) || leidt(v)),
  inbreng: (v) => dossierOpen(v) && kentPartij(v) && kentIetsVan(v),
  leiding: (v) => volgtHetWerk(v) && kentPartij(v),
  // B2.2.1: within a partij one knows who works on it; of another partij only the procesregie does.
  toewijzingen: (v) => volgtHetWerk(v) && (isRegie(v) || v.over === zelf(v)),
  // B2.2.3: at the table one sees who is there, as far as organisations go; the procesregie leads it.
  aanwezigheid: (v) => volgtHetWerk(v) && (isRegie(v) || v.over === zelf(v) || zitAan(v)),
  // B2.2.2: what may go along elsewhere is read by who decides on it and who takes it along, though the dossier is closed.
  woorden: (v) => (dossierOpen(v) || gaatOverElders(v)) && zietInhoud(v, 'inhoud'),
  verantwoording: volgtHetWerk,
  werkers: volgtHetWerk,
  // B2.2.1: reporting is between the aanmelder and the procesregisseur who works for it; B2.2.2: until it was decided.
  eerdereAanmeldingen: (v) =>
    (plek(v) === 'aanmelding' || plek(v) === 'triage') &&
    kentCasus(v) &&
    (zelf(v) === v.feiten.casus.aanmelder || (isRegie(v) && leider(v.feiten) === v.feiten.casus.aanmelder)),
  overlegsoort: volgtHetWerk,
}

/** Whether the paragraphs let a lezer know one facet. */
export function raadpleegFacet(facet: Facetnaam, vraag: Facetvraag): boolean {
  return perFacet[facet](vraag)
}
