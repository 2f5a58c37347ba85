import type { Casus, Stuksoort } from '../casus/casus.ts'
import type { Tijdstip } from '../casus/datum.ts'
import { isGearchiveerd, isGesloten, type Stap } from '../casus/fase.ts'
import { type Feiten, huidigeLeiding } from '../casus/feiten.ts'
import type { PartijId } from '../casus/id.ts'
import { meegaand } from '../casus/ophalen.ts'
import { geldtAkkoord } from '../casus/plan-van-aanpak.ts'
import { type Lezer, partijVan } from '../lezer.ts'
import { type Bezwaar, geenBezwaar, grond, verbod, verklaring, weiger } from '../regel.ts'
import type { Inzagesituatie, Kijkobject, Onderdeel } from './kijk.ts'
import { alleenMetMandaat, findMandaat, mandaatOntbreekt, regiewerk } from './mandaat.ts'

/* The norms on looking that hold for a gegeven and for every other part of a casus alike. */

export const dossierGesloten = verbod<Inzagesituatie>({
  id: 'S3/dossier-gesloten',
  paragraaf: 'B2.2.4',
  norm: 'Na zes maanden, en zodra een casus wordt afgerond, is het dossier gesloten; alleen wie het was en hoe het eindigde blijft vindbaar.',
  blijvend: true,
  voor: ({ stap }) => isGesloten(stap),
  toets: (s) => (isVindbaar(s) || gaatMee(s) || krijgtMee(s) ? geenBezwaar : geslotenUitleg(s.stap)),
})

export const blijftVindbaar = grond<Inzagesituatie>({
  id: 'S3/blijft-vindbaar',
  paragraaf: 'B2.2.4',
  norm: 'In het archief vinden leidende partij, procesregie en manager terug dat de casus er was en wie de betrokkene was, en niets anders.',
  voor: ({ stap }) => stap === 'archief',
  toets: (s) => isVindbaar(s),
})

export const leestAfronding = grond<Inzagesituatie>({
  id: 'E1/leest-afronding',
  paragraaf: 'B2.2.1',
  norm: 'Zolang een casus wordt afgerond, weten aanmelder, leidende partij en procesregie om wie het ging en hoe het eindigde, en niemand anders.',
  voor: ({ stap }) => stap === 'afronding',
  toets: (s) => isVindbaar(s),
})

export const leestVraagOverMeegaan = grond<Inzagesituatie>({
  id: 'T13/leest-vraag-over-meegaan',
  paragraaf: 'B2.2.2',
  norm: 'Wordt een casus elders aangemeld, dan leest wie een gegeven inbracht alleen de vraag of het meegaat, dat eigen gegeven en zijn ontvangstbewijs; wie aanmeldt leest wat mee mag.',
  voor: ({ stap }) => stap === 'afronding',
  toets: (s) => gaatMee(s),
})

/** Why a closed dossier is closed, and what would help: an archive can be opened again, destruction is for good. */
export function geslotenUitleg(stap: Stap | null): Bezwaar {
  if (stap === 'afronding')
    return weiger(
      'De casus wordt afgerond. Er kan niet meer aan worden gewerkt.',
      'De procesregisseur kan het besluit terugnemen zolang de casus niet is vernietigd.',
    )
  return stap === 'vernietigd'
    ? weiger('Het dossier is vernietigd.', 'Er is niets meer om in te zien. Meld zo nodig een nieuwe casus aan.')
    : weiger('Het dossier is gearchiveerd.', 'De manager van het ZVH kan besluiten dat het weer actief wordt.')
}

function isVindbaar({ object, lezer, feiten, stap }: Inzagesituatie): boolean {
  if (!magTerugvinden(lezer, feiten, stap)) return false
  if (object.soort === 'gegeven') return object.gegeven.betrokkene === true
  return object.soort === 'casus' || (stap === 'afronding' && isVanAfronding(object, lezer, feiten.casus))
}

/** The partijen that an aanmelding elsewhere is asked of or done by, while a casus is rounded off (B2.2.2, B2.2.3). */
export function vanAanmeldingElders(casus: Casus): readonly PartijId[] {
  const melder = casus.afronding?.doorverwijzing?.melder
  return melder === undefined ? [] : [melder, ...meegaand(casus).map((m) => m.bronhouder)]
}

/**
 * The partij in whose name the procesregie reports a casus elsewhere: where that was decided, as long as it has a mandate of that partij
 * for just this work (B2.2.2, B2.2.3, P3).
 */
export function meldtNamens({ huis, casus }: Feiten, nu: Tijdstip): PartijId | undefined {
  const elders = casus.afronding?.doorverwijzing
  return elders?.doorRegie === true && findMandaat(huis, elders.melder, 'andereOverlegtafel', nu)
    ? elders.melder
    : undefined
}

/** Whether it was collected for the aanmelding elsewhere that the procesregie does in the name of a partij. */
export function haaldeOpNamens({ object: { id }, lezer, feiten, stap, nu }: Inzagesituatie): boolean {
  if (lezer.soort !== 'procesregie' || stap !== 'afronding') return false
  const melder = meldtNamens(feiten, nu)
  return feiten.casus.verstrekkingen.some((v) => v.id === id && v.actie === null && v.ontvanger === melder)
}

/**
 * Whether it is part of what is asked for an aanmelding elsewhere, for this lezer: that there is a casus, where it is reported, the
 * question, the own gegeven that it is about, and what was collected. The procesregie reads what was asked and answered, and where it does
 * not report in the name of a partij no gegeven.
 */
export function gaatMee(s: Inzagesituatie): boolean {
  const {
    object,
    lezer,
    feiten: { casus },
    stap,
  } = s
  if (stap !== 'afronding') return false
  if (lezer.soort === 'procesregie') return isVraagOverMeegaan(casus, object) || haaldeOpNamens(s)
  const partij = partijVan(lezer)
  if (partij === false) return false
  if (object.soort === 'casus') return vanAanmeldingElders(casus).includes(partij)
  if (object.soort !== 'gegeven')
    return object.voor.includes(partij) && (isVraagOverMeegaan(casus, object) || isVanAanmelding(casus, object))
  const { id, bronhouder } = object.gegeven
  return bronhouder === partij && meegaand(casus).some((m) => m.gegeven === id && m.bronhouder === partij)
}

const isVraagOverMeegaan = (casus: Casus, { id }: Kijkobject): boolean => meegaand(casus).some((m) => m.id === id)

/** Whether it is the paper that says where the casus is reported instead, or something that was collected for that. */
const isVanAanmelding = (casus: Casus, object: Onderdeel): boolean =>
  isWaarheen(casus, object) || isMeegegeven(casus, object)

/** Whether it is the paper that says where the casus is reported instead. */
const isWaarheen = ({ stukken }: Casus, { id }: Onderdeel): boolean =>
  stukken.some((s) => s.id === id && s.soort === 'doorverwijzing')

/** Whether something was collected for the aanmelding elsewhere. */
const isMeegegeven = ({ afronding, verstrekkingen }: Casus, { id }: Onderdeel): boolean =>
  typeof afronding?.doorverwijzing?.melder === 'string' && verstrekkingen.some((v) => v.id === id && v.actie === null)

/**
 * Whether its bronhouder agreed that a gegeven goes along with the aanmelding elsewhere that this lezer does, and let the zvh give it in
 * its name (B2.2.2, B2.2.3, P3).
 */
export function krijgtMee({ object, lezer, feiten, stap, nu }: Inzagesituatie): boolean {
  if (stap !== 'afronding' || object.soort !== 'gegeven') return false
  const { huis, casus } = feiten
  const melder = lezer.soort === 'procesregie' ? meldtNamens(feiten, nu) : partijVan(lezer)
  const { gegeven } = object
  const akkoorden = meegaand(casus).filter((m) => m.gegeven === gegeven.id && geldtAkkoord(m, gegeven, nu))
  const { bronhouder } = gegeven
  return (
    akkoorden.some((m) => m.bronhouder === bronhouder && m.ontvanger === melder) &&
    findMandaat(huis, bronhouder, 'andereOverlegtafel', nu) !== undefined
  )
}

/** Who may still find that there is a casus, once the dossier is closed. */
export function magVinden(lezer: Lezer, feiten: Feiten, stap: Stap | null): boolean {
  if (magTerugvinden(lezer, feiten, stap)) return true
  return stap === 'afronding' && vanAanmeldingElders(feiten.casus).some((p) => p === partijVan(lezer))
}

/** Who may still find that a person was dealt with, once the dossier is closed. */
function magTerugvinden(lezer: Lezer, { casus }: Feiten, stap: Stap | null): boolean {
  if (stap !== 'archief' && stap !== 'afronding') return false
  if (lezer.soort === 'procesregie') return true
  if (lezer.soort === 'manager') return stap === 'archief'
  if (lezer.soort !== 'partij') return false
  return lezer.partij === huidigeLeiding(casus).partij || (stap === 'afronding' && lezer.partij === casus.aanmelder)
}

/**
 * How a casus ended is for the aanmelder too, which records that in its own dossier; why, and what was said of it since, is of the
 * partij in whose name it was decided.
 */
function isVanAfronding({ id, voor }: Onderdeel, lezer: Lezer, { stukken, afronding }: Casus): boolean {
  if (lezer.soort === 'partij' && !voor.includes(lezer.partij)) return false
  const stuk = stukken.find((s) => s.id === id)
  return stuk !== undefined && (afrondingsstukken.includes(stuk.soort) || afronding?.besluit === stuk.id)
}

const afrondingsstukken: readonly Stuksoort[] = [
  ...(['afronding', 'doorverwijzing', 'bezwaar', 'afrondingsbesluit'] as const),
  ...(['informering', 'uitstel'] as const),
]

const beheerZietGeenInhoud = weiger(
  'De manager, de functioneel beheerder en de functionaris gegevensbescherming zien geen inhoud van casussen.',
  'Wat zij van een casus moeten weten, horen zij van de procesregisseur.',
)

export const geenInhoudVoorBeheer = verbod<Inzagesituatie>({
  id: 'P5/geen-inhoud-voor-beheer',
  paragraaf: 'B2.2.1',
  norm: 'Manager, functioneel beheerder en functionaris gegevensbescherming zien geen inhoud van een casus.',
  blijvend: true,
  voor: ({ lezer, stap }) =>
    lezer.soort !== 'procesregie' && lezer.soort !== 'partij' && !(lezer.soort === 'manager' && isGearchiveerd(stap)),
  toets: () => beheerZietGeenInhoud,
})

export const procesregieHeeftMandaat = verbod<Inzagesituatie>({
  ...alleenMetMandaat,
  blijvend: true,
  voor: ({ lezer, feiten, nu }) => lezer.soort === 'procesregie' && mandaatVoorInzage(feiten, nu) === undefined,
  toets: () => mandaatOntbreekt,
})

/** The mandate that lets the procesregie look into this casus now. */
export function mandaatVoorInzage(feiten: Feiten, nu: Tijdstip) {
  return findMandaat(feiten.huis, huidigeLeiding(feiten.casus).partij, regiewerk(feiten.casus), nu)
}

export const procesregieZiet = grond<Inzagesituatie>({
  id: 'A12/procesregie-ziet',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie ziet de casus en het dossier namens de leidende partij.',
  voor: ({ lezer }) => lezer.soort === 'procesregie',
  toets: () => true,
})

/** What is said where no grond applies and nothing tells more. */
const geenGegevenVoorLezer = weiger(
  'In deze fase is dit gegeven niet voor deze partij.',
  'De bronhouder geeft het vrij voor een overleg waaraan de partij deelneemt.',
)

const geenOnderdeelVoorLezer = weiger(
  'Dit onderdeel is niet voor deze partij.',
  'De partij krijgt een rol in de casus.',
)

export const nietToegestaan = verklaring<Inzagesituatie>({
  id: 'A12/geen-regel-staat-het-toe',
  paragraaf: 'B2.2.2',
  norm: 'Zonder regel die inzage toestaat, is er geen inzage.',
  toets: ({ object }) => (object.soort === 'gegeven' ? geenGegevenVoorLezer : geenOnderdeelVoorLezer),
})
