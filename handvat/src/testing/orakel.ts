import type { Bevoegdheid } from '../casus/bevoegdheid.ts'
import type { Aanvaarding } from '../casus/casusoverleg.ts'
import type { Geldigheid, Tijdstip } from '../casus/datum.ts'
import type { Feiten } from '../casus/feiten.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import type { Verwerkingsrecht } from '../casus/partij.ts'
import type { Uitvraagstand } from '../casus/uitvraag.ts'
import { zorgvuldigheidsafspraken } from '../casus/zorgvuldigheidsafspraken.ts'
import type { Lezer } from '../lezer.ts'
import type { Plek } from './feiten-maken.ts'

/*
 * A second reading of the paragraphs "Toegang tot gegevens" of B2.2.1 to B2.2.4, written apart from the rules and only
 * to compare them with. It shares no function with them: not the order of weighing, not the dates, not the look-ups.
 * Each phase is a list of sentences; the first one that applies decides, and the last one always applies.
 */

/** One question: may this lezer view this gegeven? */
export interface Vraag {
  readonly feiten: Feiten
  readonly nu: Tijdstip
  readonly lezer: Lezer
  readonly gegeven: Gegeven
}

/**
 * B2.2.2, and what a zvh decides itself: of the afspraken counts the text with which the overleg began, and before that the one of
 * now. Each decision of the zvh is a text of its own; one that lacks its day makes all of them doubtful.
 */
function geldendeVersie({ huis }: Feiten, begonnenOp: Tijdstip | null | undefined, nu: Tijdstip): string {
  const besluiten = huis.huisregels.zorgvuldigheidsafspraken
  if (besluiten.some((b) => b.van === undefined)) return 'geen'
  const toen = besluiten.filter((b) => b.van <= (begonnenOp ?? nu)).length
  return toen === 0 ? zorgvuldigheidsafspraken.versie : `zvh-${toen}`
}

type Antwoord = 'inhoud' | 'bestaan' | 'niets'

/** The paragraph, what it says in our words, when it applies, and what then follows. */
type Zin = readonly [paragraaf: string, zin: string, als: (vraag: Vraag) => boolean, dan: Antwoord]

export interface Orakelspreuk {
  readonly inzage: Antwoord
  readonly paragraaf: string
  readonly zin: string
}

const loopt = (geldig: Geldigheid, nu: Tijdstip) => geldig.van <= nu && !(geldig.tot !== null && geldig.tot <= nu)

const inNederland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
const dagen = new Map<Tijdstip, string>()

/** The day in the Netherlands, worked out once for each moment: millions of questions are about the same one. */
function vandaag(nu: Tijdstip): string {
  const dag = dagen.get(nu) ?? inNederland.format(new Date(nu))
  dagen.set(nu, dag)
  return dag
}

/** How many whole months a day is behind another; the last day of a short month counts as every later one. */
function maandenTussen(van: string, tot: string): number {
  const [beginjaar, beginmaand, begindag] = van.split('-').map(Number)
  const [jaar, maand, dag] = tot.split('-').map(Number)
  if (!beginjaar || !beginmaand || !begindag || !jaar || !maand || !dag) throw new Error(`no days: ${van}, ${tot}`)
  const isLaatste = new Date(Date.UTC(jaar, maand - 1, dag + 1)).getUTCDate() === 1
  return (jaar - beginjaar) * 12 + maand - beginmaand - (dag >= begindag || isLaatste ? 0 : 1)
}

/**
 * B2.2.4: half a year active, half a year to be found in the archive, then gone. B2.2.1–B2.2.3: what does not belong here goes at
 * once; the house takes a term for it, and a month where the leidende partij objects.
 */
export function plekVan({ casus }: Feiten, nu: Tijdstip): Plek | undefined {
  const { afronding } = casus
  if (afronding === undefined) return undefined
  if (afronding) {
    const maand = new Date(Date.parse(afronding.besluitOp) + 30 * 86_400_000).toISOString().slice(0, 10)
    return vandaag(nu) < (afronding.bezwaar === false ? afronding.vernietigenOp : maand) ? 'afronding' : 'vernietigd'
  }
  if (casus.fase !== 'afschaling') return casus.fase
  if (!casus.afschaling) return undefined
  return stapVan(casus.afschaling, vandaag(nu))
}

/**
 * B2.2.4: other terms are an exception, decided for a while: unless that is decided anew in time, the dossier is as closed as any other.
 * The manager can make it accessible again; what is destroyed is not.
 */
function stapVan({ besluitOp, afwijking, actiefTot }: NonNullable<Feiten['casus']['afschaling']>, dag: string): Plek {
  const maanden = maandenTussen(besluitOp, dag)
  if (afwijking ? dag >= afwijking.vernietigenOp : maanden >= 12) return 'vernietigd'
  if (actiefTot && dag < actiefTot) return 'actief'
  const vergeten = afwijking !== null && dag > afwijking.herbeoordelenOp
  if (afwijking && dag >= afwijking.archiefOp) return 'archief'
  return (afwijking === null || vergeten) && maanden >= 6 ? 'archief' : 'actief'
}

export const leider = ({ casus }: Feiten) => casus.leiding[casus.leiding.length - 1]?.partij

/** The partij through whose eyes is looked; the procesregie looks namens the leidende partij. */
const namens = ({ lezer, feiten }: Vraag): PartijId | undefined =>
  lezer.soort === 'partij' ? lezer.partij : lezer.soort === 'procesregie' ? leider(feiten) : undefined

const is = (soort: Lezer['soort']) => (vraag: Vraag) => vraag.lezer.soort === soort
const isPartij = ({ lezer }: Vraag, partij: PartijId | undefined) => lezer.soort === 'partij' && lezer.partij === partij
const eigen = (vraag: Vraag) => isPartij(vraag, vraag.gegeven.bronhouder)
const isAanmelder = (vraag: Vraag) => isPartij(vraag, vraag.feiten.casus.aanmelder)
const isLeider = (vraag: Vraag) => isPartij(vraag, leider(vraag.feiten))
const altijd = () => true
/** Who registers in its own dossier how it ended, and who can object (B2.2.1). */
const rondtAf = (vraag: Vraag) => isAanmelder(vraag) || isLeider(vraag)

const werkPerPlek = {
  aanmelding: ['intake'],
  triage: ['uitvraag'],
  casusoverleg: ['casusoverleg'],
  afronding: ['casusoverleg'],
  actief: ['afschaling'],
  archief: ['afschaling'],
  vernietigd: ['afschaling'],
} as const satisfies Record<Plek, readonly Bevoegdheid[]>

export function regieZonderMandaat({ lezer, feiten, nu }: Pick<Vraag, 'lezer' | 'feiten' | 'nu'>): boolean {
  if (lezer.soort !== 'procesregie') return false
  // An afronding asks for the work of the phase in which it was decided.
  const plek = feiten.casus.afronding ? feiten.casus.fase : plekVan(feiten, nu)
  if (plek === 'afschaling') return true
  const volgt = plek === 'casusoverleg' && feiten.casus.overleggen.filter((o) => o.besloten).length > 0
  const werk: readonly Bevoegdheid[] = volgt ? ['monitoring'] : plek ? werkPerPlek[plek] : []
  const mandaten = feiten.huis.bevoegdheidsverleningen.filter((m) => m.partij === leider(feiten) && loopt(m.geldig, nu))
  return !mandaten.flatMap((m) => m.bevoegdheden).some((b) => werk.includes(b))
}

function magSoortNietVerwerken(vraag: Vraag): boolean {
  const { gegeven, feiten, nu } = vraag
  const partij = feiten.huis.partijen.find((p) => p.id === namens(vraag))
  const nodig: Verwerkingsrecht[] = []
  const landelijk = partij?.landelijkeKetenpartner.some((g) => loopt(g, nu))
  if (gegeven.bijzonder && !landelijk) nodig.push('bijzonder')
  // That there is a slachtoffer, says that there is an offence.
  if (gegeven.strafrechtelijk || gegeven.persoon === 'slachtoffer') nodig.push('strafrechtelijk')
  if (gegeven.categorie === 'bsn') nodig.push('bsn')
  const heeft = partij?.rechten.filter((r) => loopt(r.geldig, nu)).map((r) => r.soort) ?? []
  return nodig.some((recht) => !heeft.includes(recht))
}

/** B2.2.1: who is no convenantpartner can be deelnemer in a specific casus alone, after a test of its own. */
function vanBuiten({ huis }: Feiten, nu: Tijdstip, partij: PartijId | undefined): boolean {
  const bekend = huis.partijen.find((p) => p.id === partij)
  return !bekend?.convenant.some((g) => loopt(g, nu))
}

/** The test that was written down last for this partij in this casus. */
const toetsVan = ({ casus }: Feiten, partij: PartijId | undefined) =>
  [...casus.partijtoetsen].reverse().find((t) => t.partij === partij)

export function mistToets(feiten: Feiten, nu: Tijdstip, partij: PartijId): boolean {
  const toets = toetsVan(feiten, partij)
  return vanBuiten(feiten, nu, partij) && !(toets && loopt(toets.geldig, nu))
}

/** What kinds of personal data there are in something. */
interface Soorten {
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
  readonly bsn: boolean
}

/** B2.2.1: whether there are limits to what this partij can receive in this casus. */
export function kanNietOntvangen(feiten: Feiten, nu: Tijdstip, partij: PartijId, wat: Soorten): boolean {
  if (!vanBuiten(feiten, nu, partij)) return false
  const mag = mistToets(feiten, nu, partij) ? [] : (toetsVan(feiten, partij)?.ontvangt ?? [])
  return gaatVerderDan(mag, wat)
}

/** B2.2.1: whether there are limits to what this partij can give; a test that ended does not take back what was given. */
export function kanNietGeven(feiten: Feiten, nu: Tijdstip, partij: PartijId, wat: Soorten): boolean {
  const toets = toetsVan(feiten, partij)
  return toets !== undefined && vanBuiten(feiten, nu, partij) && gaatVerderDan(toets.geeft, wat)
}

const gaatVerderDan = (mag: readonly string[], wat: Soorten) =>
  (['bijzonder', 'strafrechtelijk', 'bsn'] as const).some((soort) => wat[soort] && !mag.includes(soort))

const soortenIn = ({ bijzonder, strafrechtelijk, categorie, persoon }: Gegeven): Soorten => ({
  ...{ bijzonder, strafrechtelijk: strafrechtelijk || persoon === 'slachtoffer', bsn: categorie === 'bsn' },
})

const ongetoetst = ({ lezer, feiten, nu }: Vraag) => lezer.soort === 'partij' && mistToets(feiten, nu, lezer.partij)
const buitenOntvangst = ({ lezer, feiten, nu, gegeven }: Vraag) =>
  lezer.soort === 'partij' && kanNietOntvangen(feiten, nu, lezer.partij, soortenIn(gegeven))
const buitenGift = ({ feiten, nu, gegeven }: Vraag) => kanNietGeven(feiten, nu, gegeven.bronhouder, soortenIn(gegeven))
/** Nothing that a test of a partij outside the convenant keeps from others. */
const buitenToets = (vraag: Vraag) => ongetoetst(vraag) || buitenOntvangst(vraag) || buitenGift(vraag)

/** B2.2.1: each partij processes on a statutory task of its own, which it says. */
function zonderTaak({ feiten: { huis, casus }, gegeven: { bronhouder } }: Vraag): boolean {
  const [laatste] = casus.inzetten.filter((i) => i.partij === bronhouder).slice(-1)
  const taken = huis.partijen.find((p) => p.id === bronhouder)?.taken ?? []
  return !taken.some((t) => t.id === laatste?.taak)
}

/** The procesregie is one team with the partij in whose name it acts: what is kept from that partij is kept from it. */
const voorbehouden = (vraag: Vraag) => {
  const partij = namens(vraag)
  return partij !== undefined && partij !== vraag.gegeven.bronhouder && vraag.gegeven.voorbehouden.includes(partij)
}

/** B2.2.1: whom it is about is part of what it says; who may not know that person does not read it either. */
function overIemandBuitenBeeld(vraag: Vraag, isBuitenBeeld: (vraag: Vraag) => boolean): boolean {
  const { over } = vraag.gegeven
  if (over === null) return false
  const persoon = vraag.feiten.casus.gegevens.find((g) => g.id === over && g.persoon !== null)
  return persoon === undefined || isBuitenBeeld({ ...vraag, gegeven: persoon })
}

const overOnbekende = (vraag: Vraag) => overIemandBuitenBeeld(vraag, (wie) => raadpleeg(wie).inzage !== 'inhoud')

const beperkt = ({ gegeven }: Vraag) => gegeven.beperkt
const geheimVoorRegie = ({ gegeven }: Vraag) => gegeven.geheimhouding?.procesregieMagZien === false
const voorRegie = (als: (vraag: Vraag) => boolean) => (vraag: Vraag) => is('procesregie')(vraag) && als(vraag)

/** After the invitation only who still has to answer keeps its question. */
const vraagLoopt = (feiten: Feiten, stand: Uitvraagstand) =>
  feiten.casus.fase === 'casusoverleg' ? stand === 'verstuurd' || stand === 'deelsBeantwoord' : stand !== 'ingetrokken'

/** Whoever has to keep it secret weighs that before others get it, and each time again (B2.2.2, B2.2.3). */
const afgewogen = ({ geheimhouding }: Gegeven, waarvoor: 'triage' | 'overleg'): boolean =>
  geheimhouding === null || geheimhouding.gewogen.some((kring) => kring === waarvoor)

function meegestuurd({ feiten, lezer, gegeven }: Vraag): boolean {
  const vrij = gegeven.geheimhouding === null || gegeven.geheimhouding.uitvraagToegestaan
  return (
    vrij &&
    afgewogen(gegeven, 'triage') &&
    lezer.soort === 'partij' &&
    feiten.casus.uitvragen.some(
      (u) => u.partij === lezer.partij && vraagLoopt(feiten, u.stand) && u.meegestuurd.includes(gegeven.id),
    )
  )
}

export const ditOverleg = ({ feiten }: Pick<Vraag, 'feiten'>) =>
  [...feiten.casus.overleggen].sort((a, b) => b.volgnummer - a.volgnummer)[0]

const deelneming = (vraag: Vraag) =>
  ditOverleg(vraag)?.deelnemers.find((d) => vraag.lezer.soort === 'partij' && d.partij === vraag.lezer.partij)

/**
 * Whether it was released or agreed on for an actie: who comes for a deelnemer and did not accept the afspraken of the
 * last overleg to which it was invited, sees nothing of another. For a partij as a whole one of its people is enough.
 */
export function zonderAfspraken({ lezer, feiten, nu }: Pick<Vraag, 'lezer' | 'feiten' | 'nu'>): boolean {
  if (lezer.soort !== 'partij') return false
  const laatste = [...feiten.casus.overleggen]
    .filter((o) => o.stand !== 'voorbereiding')
    .sort((a, b) => a.volgnummer - b.volgnummer)
    .flatMap((o) =>
      o.deelnemers
        .filter((d) => d.partij === lezer.partij)
        .map(({ aanvaardingen }) => ({ aanvaardingen, versie: geldendeVersie(feiten, o.begonnenOp, nu) })),
    )
    .pop()
  const isVanLezer = (a: Aanvaarding) => lezer.medewerker === undefined || a.medewerker === lezer.medewerker
  return laatste !== undefined && !laatste.aanvaardingen.some((a) => a.versie === laatste.versie && isVanLezer(a))
}

/** B2.2.3: giving insight is done namens the partij that contributed it, and its bevoegdheidsverlening must provide for it. */
function regieMagTonen({ feiten, gegeven, nu }: Vraag, werk: Bevoegdheid): boolean {
  return feiten.huis.bevoegdheidsverleningen.some(
    (m) => m.partij === gegeven.bronhouder && m.bevoegdheden.includes(werk) && loopt(m.geldig, nu),
  )
}

/** B2.2.3: only as far as necessary for the overleg; for which deelnemer was weighed in triage, thema by thema (B2.2.2). */
function samenOpEenThema(vraag: Vraag): boolean {
  const besproken = new Set<string>(ditOverleg(vraag)?.themas)
  const nodigBij = new Set<string>(deelneming(vraag)?.themas)
  return vraag.gegeven.themas.filter((thema) => besproken.has(thema)).some((thema) => nodigBij.has(thema))
}

/** What the house decided last of all that has begun; a decision that lacks its day makes all of them doubtful. */
function huisGeeftVooraf({ feiten, nu }: Pick<Vraag, 'feiten' | 'nu'>): boolean {
  const besluiten = feiten.huis.huisregels.inzageVooraf
  if (besluiten.some((b) => b.van === undefined)) return false
  const begonnen = besluiten.filter((b) => b.van <= nu)
  return begonnen[begonnen.length - 1]?.waarde === true
}

function voorafGegeven(vraag: Vraag): boolean {
  const { gegeven, lezer } = vraag
  return (
    ditOverleg(vraag)?.stand === 'gepland' &&
    regieMagTonen(vraag, 'inzageGeven') &&
    deelneming(vraag) !== undefined &&
    huisGeeftVooraf(vraag) &&
    gegeven.vrijgave === 'vooraf' &&
    afgewogen(gegeven, 'overleg') &&
    lezer.soort === 'partij' &&
    gegeven.voorafAan.includes(lezer.partij) &&
    samenOpEenThema(vraag)
  )
}

/** It began today and nobody closed it: an overleg is of one day. */
export function aanDeGang({ feiten, nu }: Pick<Vraag, 'feiten' | 'nu'>): boolean {
  const overleg = ditOverleg({ feiten })
  return overleg?.stand === 'bezig' && overleg.begonnenOp !== null && vandaag(overleg.begonnenOp) === vandaag(nu)
}

/** The bronhouder can lay it on the table itself while everybody sits there. */
const zelfGetoond = (vraag: Vraag) => aanDeGang(vraag) && vraag.gegeven.getoondIn === ditOverleg(vraag)?.id

export const isVrij = (gegeven: Gegeven) => gegeven.vrijgave !== 'geen' && afgewogen(gegeven, 'overleg')

const opTafel = (vraag: Vraag) =>
  aanDeGang(vraag) &&
  deelneming(vraag) !== undefined &&
  isVrij(vraag.gegeven) &&
  samenOpEenThema(vraag) &&
  (zelfGetoond(vraag) || regieMagTonen(vraag, 'inzageGeven'))

/** The same holds, says B2.2.3, where the procesregie provides what the plan needs. */
const meegenomen = (vraag: Vraag) =>
  akkoordVoorActie(vraag) && (regieMagTonen(vraag, 'verstrekkenVoorUitvoering') || zelfGetoond(vraag))

/** For an action that still goes on, until the agreed day, and where there is secrecy only as its holder weighed it for this. */
function akkoordVoorActie({ feiten: { casus }, lezer, gegeven, nu }: Vraag): boolean {
  if (lezer.soort !== 'partij') return false
  const mijnActies = casus.acties.filter((a) => a.uitvoerder === lezer.partij && ['open', 'bezig'].includes(a.stand))
  return casus.meeneemafspraken.some(
    (m) =>
      m.gegeven === gegeven.id &&
      m.ontvanger === lezer.partij &&
      ['akkoord', ...(casus.fase === 'casusoverleg' ? ['opgehaald'] : [])].includes(m.stand) &&
      (m.tot === null || vandaag(nu) <= m.tot) &&
      (m.gewogen || gegeven.geheimhouding === null) &&
      mijnActies.some((a) => a.id === m.actie),
  )
}

/** B2.2.2 and B2.2.3: who reports the casus elsewhere, and what was asked of whom to go along with that. */
const meldtElders = ({ casus }: Feiten) => (casus.afronding ? casus.afronding.doorverwijzing?.melder : undefined)
export function vragenVoorElders(feiten: Feiten) {
  const wie = meldtElders(feiten)
  return feiten.casus.meeneemafspraken.filter((m) => m.actie === null && wie !== undefined && wie === m.ontvanger)
}

/** B2.2.2 and B2.2.3: someone of the zvh can do it for that partij, as far as its bevoegdheidsverlening took account of that. */
function meldtVoorAnder({ feiten, lezer, nu }: Pick<Vraag, 'feiten' | 'lezer' | 'nu'>): PartijId | undefined {
  const { afronding } = feiten.casus
  if (lezer.soort !== 'procesregie' || afronding?.doorverwijzing?.doorRegie !== true) return undefined
  const { melder } = afronding.doorverwijzing
  const gaf = feiten.huis.bevoegdheidsverleningen.some(
    (b) =>
      b.partij === melder &&
      b.bevoegdheden.includes('andereOverlegtafel') &&
      b.geldig.van <= nu &&
      (b.geldig.tot === null || nu < b.geldig.tot),
  )
  return gaf ? melder : undefined
}

export const magMeeNaarElders = (vraag: Vraag) =>
  regieMagTonen(vraag, 'andereOverlegtafel') &&
  vragenVoorElders(vraag.feiten).some(
    (m) =>
      m.gegeven === vraag.gegeven.id &&
      eigenVan(m.bronhouder, vraag.gegeven) &&
      (isPartij(vraag, m.ontvanger) || meldtVoorAnder(vraag) === m.ontvanger) &&
      ['akkoord', 'opgehaald'].includes(m.stand) &&
      (m.tot === null || vandaag(vraag.nu) <= m.tot) &&
      (m.gewogen || vraag.gegeven.geheimhouding === null),
  )
const eigenVan = (partij: PartijId, { bronhouder }: Gegeven) => partij === bronhouder
export const gevraagdOverEigen = (vraag: Vraag) =>
  eigen(vraag) &&
  vragenVoorElders(vraag.feiten).some((m) => m.gegeven === vraag.gegeven.id && isPartij(vraag, m.bronhouder))

/** Given for a casusoverleg that was called off: the aanmelder asked for nothing of it. */
const voorOverleg = ({ gegeven }: Vraag) =>
  gegeven.ingebrachtIn === 'casusoverleg' || gegeven.ingebrachtIn === 'afschaling'

const zietAntwoord = (vraag: Vraag) => isAanmelder(vraag) && !voorOverleg(vraag) && afgewogen(vraag.gegeven, 'triage')

const teArchiveren = ({ gegeven }: Vraag) => gegeven.betrokkene

/** What holds in every phase until the archive, before anybody is allowed anything. */
const vooraf: readonly Zin[] = [
  ['B2.2.2', 'Elke partij houdt zeggenschap over wat zij inbracht en mag het inzien.', eigen, 'inhoud'],
  ['B2.2.1', 'De manager hoort niet bij wie toegang heeft tot casusinformatie.', is('manager'), 'niets'],
  ['B2.2.1', 'De beheerder hoort niet bij wie toegang heeft tot casusinformatie.', is('beheerder'), 'niets'],
  ['B2.2.1', 'De fg hoort niet bij wie toegang heeft tot casusinformatie.', is('fg'), 'niets'],
  ['B2.2.1', 'Zonder bevoegdheidsverlening handelt de procesregie namens niemand.', regieZonderMandaat, 'niets'],
  ['B2.2.3', 'Wie een soort gegevens niet mag verwerken, ziet die niet.', magSoortNietVerwerken, 'niets'],
  ['B2.2.1', 'Wie het convenant niet tekende, neemt alleen deel na een eigen toets.', ongetoetst, 'niets'],
  ['B2.2.1', 'De toets zegt welke gegevens die partij kan ontvangen.', buitenOntvangst, 'niets'],
  ['B2.2.1', 'De toets zegt welke gegevens die partij kan verstrekken.', buitenGift, 'niets'],
  ['B2.2.1', 'Wat over een ander gaat, is voor wie ook die ander mag kennen.', overOnbekende, 'niets'],
  ['B2.2.1', 'Zonder taak van de bronhouder weet de regie dat het er is.', voorRegie(zonderTaak), 'bestaan'],
  ['B2.2.1', 'Zonder wettelijke taak van de bronhouder wordt het niet getoond.', zonderTaak, 'niets'],
  ['B2.2.2', 'Van wat de bronhouder beperkte, weet de procesregie dat het er is.', voorRegie(beperkt), 'bestaan'],
  ['B2.2.2', 'Wat de bronhouder beperkte, ziet een ander niet.', beperkt, 'niets'],
  ['B2.2.1', 'De regels van de aanmelder bepalen wat de regie ziet.', voorRegie(geheimVoorRegie), 'bestaan'],
  ['B2.2.2', 'Ook wie namens die partij werkt, weet alleen dat het er is.', voorRegie(voorbehouden), 'bestaan'],
  ['B2.2.2', 'Een voorbehoud tegen een deelnemer houdt het gegeven voor hem weg.', voorbehouden, 'niets'],
]

const nietsMeer: Zin = ['B2.2.1–B2.2.4', 'Verder heeft niemand toegang.', altijd, 'niets']
const regieZiet: Zin = ['B2.2.1', 'De procesregie heeft toegang tot de casusinformatie.', is('procesregie'), 'inhoud']

/** What stays closed to others of who it was, once the dossier is closed. */
const blijftDicht: readonly Zin[] = [
  ['B2.2.1', 'Wie het convenant niet tekende, ziet en geeft niet meer dan de toets toestaat.', buitenToets, 'niets'],
  ['B2.2.1', 'Zonder wettelijke taak van de bronhouder wordt het niet getoond.', zonderTaak, 'niets'],
  ['B2.2.2', 'Wat de bronhouder beperkte, ziet een ander niet.', beperkt, 'niets'],
  ['B2.2.1', 'Geheim voor de regie blijft geheim.', (v) => v.lezer.soort !== 'partij' && geheimVoorRegie(v), 'niets'],
  ['B2.2.3', 'Wie een soort gegevens niet mag verwerken, ziet die niet.', magSoortNietVerwerken, 'niets'],
  ['B2.2.1', 'Wat over een ander gaat, is voor wie ook die ander mag kennen.', overOnbekende, 'niets'],
  ['B2.2.2', 'Een voorbehoud houdt het gegeven voor die partij weg.', voorbehouden, 'niets'],
]

const perPlek = {
  // Besides its own gegevens there is nothing yet for the aanmelder: nobody else can contribute in this phase.
  aanmelding: [...vooraf, regieZiet, nietsMeer],
  triage: [
    ...vooraf,
    regieZiet,
    ['B2.2.2', 'De aanmelder ziet wat in triage binnenkwam.', zietAntwoord, 'inhoud'],
    ['B2.2.2', 'De bevraagde partij ziet wat bij de vraag aan haar hoort.', meegestuurd, 'inhoud'],
    nietsMeer,
  ],
  casusoverleg: [
    ...vooraf,
    regieZiet,
    ['B2.2.2', 'Zonder zorgvuldigheidsafspraken geen inzage in wat een ander inbracht.', zonderAfspraken, 'niets'],
    ['B2.2.2', 'Wie nog moet antwoorden, ziet wat bij de vraag aan haar hoort.', meegestuurd, 'inhoud'],
    ['B2.2.2', 'De bronhouder geeft aangewezen deelnemers vooraf inzage.', voorafGegeven, 'inhoud'],
    ['B2.2.3', 'In het overleg zien de deelnemers wat is vrijgegeven en voor hen nodig is.', opTafel, 'inhoud'],
    ['B2.2.3', 'De uitvoerder ziet wat hij met akkoord meeneemt voor zijn actie.', meegenomen, 'inhoud'],
    nietsMeer,
  ],
  actief: [
    ...vooraf,
    regieZiet,
    ['B2.2.4', 'Wat voor de uitvoering is afgesproken, wordt nog gegeven.', meegenomen, 'inhoud'],
    nietsMeer,
  ],
  afronding: [
    ['B2.2.2', 'Wie het inbracht, beslist over dit gegeven of het meegaat.', gevraagdOverEigen, 'inhoud'],
    [
      'B2.2.2',
      'Wat hoeft niemand mee te nemen, is voor niemand meer.',
      (v) => !teArchiveren(v) && !magMeeNaarElders(v),
      'niets',
    ],
    ['B2.2.1', 'De procesregie handelt alleen met bevoegdheidsverlening.', regieZonderMandaat, 'niets'],
    ['B2.2.1', 'Wie aanmeldde of leidt, weet wie zij zelf noemde.', (v) => rondtAf(v) && eigen(v), 'inhoud'],
    ...blijftDicht,
    ['B2.2.1', 'De regie kan het besluit terugnemen en weet om wie het gaat.', is('procesregie'), 'inhoud'],
    [
      'B2.2.1',
      'Wie aanmeldde en wie leidt, weten hoe het eindigde en over wie.',
      (v) => rondtAf(v) && teArchiveren(v),
      'inhoud',
    ],
    [
      'B2.2.2',
      'Wie elders aanmeldt, krijgt wat mee mag en wat de regie namens de bron mag geven.',
      magMeeNaarElders,
      'inhoud',
    ],
    nietsMeer,
  ],
  archief: [
    ['B2.2.4', 'Het dossier is niet meer toegankelijk.', (v) => !teArchiveren(v), 'niets'],
    ['B2.2.4', 'De procesregie handelt alleen met bevoegdheidsverlening.', regieZonderMandaat, 'niets'],
    ['B2.2.4', 'Wie nu leidt, ziet de eigen identificerende gegevens.', (v) => isLeider(v) && eigen(v), 'inhoud'],
    ...blijftDicht,
    ['B2.2.4', 'Identificerende gegevens blijven zichtbaar voor de regie.', is('procesregie'), 'inhoud'],
    ['B2.2.4', 'Identificerende gegevens blijven zichtbaar voor wie leidt.', isLeider, 'inhoud'],
    ['B2.2.4', 'De manager beslist over heropenen en vindt de persoon terug.', is('manager'), 'inhoud'],
    nietsMeer,
  ],
  vernietigd: [['B2.2.4', 'Het dossier is uit het systeem verwijderd.', altijd, 'niets']],
} as const satisfies Record<Plek, readonly Zin[]>

/** B2.2.2: in triage what partijen give is for who asked, released for an overleg or not. */
const isAanAanmelder = (vraag: Vraag) => plekVan(vraag.feiten, vraag.nu) === 'triage' && zietAntwoord(vraag)

const nietVrijgegeven = (vraag: Vraag) =>
  is('partij')(vraag) && !isVrij(vraag.gegeven) && !akkoordVoorActie(vraag) && !isAanAanmelder(vraag)

/** Whether a gegeven is closed to a lezer in a way that closes every text that rests on it as well (B2.2.2, B2.2.3). */
export const sluitTekst = (vraag: Vraag): boolean =>
  !eigen(vraag) &&
  (zonderTaak(vraag) ||
    buitenToets(vraag) ||
    voorbehouden(vraag) ||
    beperkt(vraag) ||
    magSoortNietVerwerken(vraag) ||
    voorRegie(geheimVoorRegie)(vraag) ||
    overIemandBuitenBeeld(vraag, sluitTekst) ||
    nietVrijgegeven(vraag))

/** What the paragraphs say about one lezer and one gegeven. */
export function raadpleeg(vraag: Vraag): Orakelspreuk {
  const plek = plekVan(vraag.feiten, vraag.nu)
  const zinnen: readonly Zin[] = plek ? perPlek[plek] : []
  const [paragraaf, zin, , inzage] = zinnen.find(([, , als]) => als(vraag)) ?? nietsMeer
  return { inzage, paragraaf, zin }
}
