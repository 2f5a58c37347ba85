import type { Casus } from './casus/casus.ts'
import { aanvaarders, eindeVanOverleg } from './casus/casusoverleg.ts'
import {
  beginVanDag,
  dagVan,
  eindeVanDag,
  type Geldigheid,
  geldt,
  laatste,
  type Tijdstip,
  vroegste,
} from './casus/datum.ts'
import {
  type Feiten,
  feitenOpMoment,
  findPartij,
  huidigeLeiding,
  huidigOverleg,
  isConvenantpartner,
  periodenVan,
  uitnodigingen,
} from './casus/feiten.ts'
import type { Gegeven } from './casus/gegeven.ts'
import type { MedewerkerId, ObjectId, PartijId } from './casus/id.ts'
import { groepen } from './casus/onthouden.ts'
import { verwerkingsrechten } from './casus/partij.ts'
import { findLaatsteToets, findLopendeToets } from './casus/partijtoets.ts'
import { isPersoonlijk, type Lezer, lezerSleutel, partijVan } from './lezer.ts'
import { type Gewogen, type Regelverwijzing, verwijzing } from './regel.ts'
import type { Regelboek } from './regelboek.ts'
import { type Inzagesoort, inzageVan, type Over } from './regels/facet.ts'
import { isZelfGetoond, persoonBij, weegGegeven } from './regels/inzage.ts'
import type { Weger } from './regels/inzageregels.ts'
import {
  alsObject,
  bronhouderVan,
  type Kijk,
  type Kijkobject,
  metWaarnaast,
  type Onderdeelsoort,
} from './regels/kijk.ts'
import { denkbarePartijen, isAnker } from './regels/kring.ts'
import { findMandaat } from './regels/mandaat.ts'
import { betrokkenPartijen, leestAanTafel, onderdelenVan } from './regels/onderdelen.ts'
import { blijftOokZonderToets } from './regels/partijtoets.ts'
import { partijAchter, soortVan, vereisteRechten } from './regels/verwerkingsrecht.ts'
import type { Facetsoort } from './regels/weergave.ts'

export type Objectsoort = Onderdeelsoort | 'gegeven'

/** One cell of the matrix, with the rule behind it: of an object, or of one facet of it. */
export interface Cel {
  readonly object: ObjectId
  readonly soort: Objectsoort
  /** Null is the object itself. */
  readonly facet: Facetsoort | null
  /** Whom the facet is about, where it is about one partij or the zvh. */
  readonly over: Over | null
  readonly lezer: Lezer
  readonly inzage: Inzagesoort
  readonly regel: Regelverwijzing
  /** Why not, and what would help; null where the content may be seen. */
  readonly weigering: { readonly reden: string; readonly watHelpt: string } | null
  /** The moment at which this answer ends by itself; null where no term touches it. */
  readonly geldigTot: Tijdstip | null
  /** Whether the answer holds only for persons who are assigned to the casus (P8). */
  readonly persoonlijk: boolean
  /** For which persons of the partij alone it is open, by what each did (T17); null where that makes no difference. */
  readonly personen: readonly MedewerkerId[] | null
}

/** What one lezer may see of one casus at one moment. A cell is weighed when it is first asked for. */
export interface Kolom {
  readonly lezer: Lezer
  /** The cell of an object; undefined where the casus does not hold it. */
  cel(object: ObjectId): Cel | undefined
  /** The cell of a facet of an object; undefined where the casus or the object does not have it. */
  facet(object: ObjectId, soort: Facetsoort, over?: Over | null): Cel | undefined
  /** Every object. */
  readonly cellen: readonly Cel[]
  /** Every facet of every object. */
  readonly facetten: readonly Cel[]
}

/** Who may see what of one casus at one moment. */
export interface Matrix {
  readonly lezers: readonly Lezer[]
  /** The column of a lezer; undefined for who could have nothing to see here. */
  kolom(lezer: Lezer): Kolom | undefined
  readonly cellen: readonly Cel[]
  readonly facetten: readonly Cel[]
}

/** Everyone who could have something to see in a casus. A partij that is missing from a fact is nobody. */
export function lezersVan({ casus }: Feiten): readonly Lezer[] {
  const partijen = new Set<PartijId>([
    ...betrokkenPartijen(casus),
    ...casus.uitvragen.map((u) => u.partij),
    ...casus.overleggen.flatMap((o) => o.deelnemers.map((d) => d.partij)),
    ...casus.toewijzingen.flatMap((t) => (t.partij ? [t.partij] : [])),
  ])
  return [
    { soort: 'procesregie' },
    ...[...partijen].filter((p) => p !== undefined).map((partij) => ({ soort: 'partij' as const, partij })),
    { soort: 'manager' },
  ]
}

/**
 * The inzagematrix: every gegeven and every other part of one casus × every lezer, each with its rule (R5).
 * Pure: the same function on changed feiten answers "what if".
 */
export function inzagematrix(boek: Regelboek, gelezen: Feiten, nu: Tijdstip): Matrix {
  const feiten = feitenOpMoment(gelezen, nu)
  const objecten = objectenVan(feiten)
  const lezers = lezersVan(feiten)
  const bekend = new Set(lezers.map(lezerSleutel))
  const kolommen = new Map<string, Kolom>()
  const kolomVan = (lezer: Lezer): Kolom | undefined => {
    if (!bekend.has(lezerSleutel(lezer))) return undefined
    const sleutel = `${lezerSleutel(lezer)} ${lezer.soort === 'partij' ? (lezer.medewerker ?? '') : ''}`
    const gemaakt = kolommen.get(sleutel) ?? maakKolom(kijkMet(boek, feiten, nu, lezer), objecten)
    kolommen.set(sleutel, gemaakt)
    return gemaakt
  }
  const alle = () => lezers.flatMap((l) => kolomVan(l) ?? [])
  return {
    lezers,
    kolom: kolomVan,
    get cellen() {
      return alle().flatMap((k) => k.cellen)
    },
    get facetten() {
      return alle().flatMap((k) => k.facetten)
    },
  }
}

/** The column of one lezer, whoever that is: what no rule allows is closed. */
export function kolom(boek: Regelboek, gelezen: Feiten, nu: Tijdstip, lezer: Lezer): Kolom {
  const feiten = feitenOpMoment(gelezen, nu)
  return maakKolom(kijkMet(boek, feiten, nu, lezer), objectenVan(feiten))
}

/** A look by the rules of one book. */
interface Boekkijk extends Kijk {
  readonly boek: Regelboek
  readonly persoonlijk: boolean
  readonly weger: Weger
  /** Where a partij as a whole looks: its people who accepted afspraken in this casus, those of the last first. */
  readonly mensen: readonly Mens[]
}

/** One person of a partij, who looks with own eyes. */
interface Mens {
  readonly medewerker: MedewerkerId
  /** The list of nobody but this one. */
  readonly alleen: readonly MedewerkerId[]
  readonly ogen: Lezer
  readonly weger: Weger
}

function kijkMet(boek: Regelboek, feiten: Feiten, nu: Tijdstip, lezer: Lezer): Boekkijk {
  const stap = boek.termijnen.huidigeStap(feiten, nu)
  const wegerVan = (ogen: Lezer) => boek.inzage.wegerVoor({ lezer: ogen, feiten, nu, stap })
  const mensen = ogenVan(lezer, feiten.casus).map((mens) => ({ ...mens, weger: wegerVan(mens.ogen) }))
  return { boek, lezer, feiten, nu, stap, persoonlijk: isPersoonlijk(lezer), weger: wegerVan(lezer), mensen }
}

/** Whoever of a partij did what makes a difference to what he or she sees. */
function ogenVan(lezer: Lezer, casus: Casus): readonly Omit<Mens, 'weger'>[] {
  if (lezer.soort !== 'partij' || lezer.medewerker !== undefined) return []
  const genodigd = uitnodigingen(casus, lezer.partij)
  const mensen = new Set(genodigd.flatMap(({ deelnemer }) => aanvaarders(deelnemer)))
  return [...mensen].map((medewerker) => ({ medewerker, alleen: [medewerker], ogen: { ...lezer, medewerker } }))
}

/** The answer for one object and one lezer; what the matrix does not know is nothing. */
export function findCel(matrix: Matrix, object: ObjectId, lezer: Lezer): Cel | undefined {
  return matrix.kolom(lezer)?.cel(object)
}

/** The objects of a casus, and where each stands: a column keeps its cells by place, which is what makes it quick. */
interface Objecten {
  readonly lijst: readonly Kijkobject[]
  readonly plaats: ReadonlyMap<ObjectId, number>
}

function objectenVan({ casus }: Feiten): Objecten {
  const lijst = [...onderdelenVan(casus), ...casus.gegevens.map(alsObject)].filter((o) => o.id !== undefined)
  return { lijst, plaats: new Map(lijst.map((o, i) => [o.id, i])) }
}

function maakKolom(kijk: Boekkijk, { lijst, plaats }: Objecten): Kolom {
  const { celVan, facetVan } = maakWeging(kijk)
  return {
    lezer: kijk.lezer,
    cel: (id) => {
      const i = plaats.get(id) ?? -1
      const object = lijst[i]
      return object && celVan(object, i)
    },
    facet: (id, soort, over = null) => {
      const i = plaats.get(id) ?? -1
      const object = lijst[i]
      const { van, per } = kijk.boek.inzage.facetten[soort]
      const heeftDit = object?.soort === van && (over === null) === (per === null)
      return object && heeftDit ? facetVan(object, i, { soort, over }) : undefined
    },
    get cellen() {
      return lijst.map(celVan)
    },
    get facetten() {
      const vragenOver = facetvragen(kijk)
      return lijst.flatMap((object, i) => vragenOver(object.soort).map((vraag) => facetVan(object, i, vraag)))
    },
  }
}

/** What weighs the object at a place, or a facet of it, once. */
interface Weging {
  readonly celVan: (object: Kijkobject, i: number) => Cel
  readonly facetVan: (object: Kijkobject, i: number, vraag: Facetvraag) => Cel
}

/** What is known of a column before any of its cells: when everything ends, and when what is seen only at the table does. */
interface Kolomkijk {
  readonly kijk: Boekkijk
  readonly einde: Tijdstip | null
  readonly eindeAanTafel: (object: Kijkobject, plaats: number, facet: Facetvraag | null) => Tijdstip | null
}

function maakWeging(kijk: Boekkijk): Weging {
  const kolomkijk: Kolomkijk = { kijk, einde: eindeVoor(kijk), eindeAanTafel: eindeVoorTafel(kijk) }
  const cellen: Cel[] = []
  const facetcellen = new Map<string, Cel[]>()
  const celVan: Weging['celVan'] = (object, i) => {
    const cel = cellen[i] ?? weegCel(kolomkijk, object, i)
    cellen[i] = cel
    return cel
  }
  return {
    celVan,
    facetVan(object, i, vraag) {
      const sleutel = vraag.over === null ? vraag.soort : `${vraag.soort} ${vraag.over}`
      const perPlaats = facetcellen.get(sleutel) ?? []
      facetcellen.set(sleutel, perPlaats)
      const cel = perPlaats[i] ?? weegFacetcel({ kolomkijk, object, plaats: i }, { vraag, geheel: celVan(object, i) })
      perPlaats[i] = cel
      return cel
    },
  }
}

interface Facetvraag {
  readonly soort: Facetsoort
  readonly over: Over | null
}

/** What can be asked of each kind of object: of a casus most is about one partij. */
function facetvragen({ boek, feiten }: Boekkijk): (soort: Objectsoort) => readonly Facetvraag[] {
  const { facetten } = boek.inzage
  const partijen = denkbarePartijen(feiten.casus).filter((p) => p !== undefined)
  const over = { partij: partijen, partijOfZvh: [...partijen, 'zvh' as const] }
  const perSoort = groepen(
    Object.keys(facetten).filter((soort): soort is Facetsoort => soort in facetten),
    (soort) => facetten[soort].van,
  )
  const vragen = new Map(
    [...perSoort].map(([van, soorten]) => [
      van,
      soorten.flatMap((soort): readonly Facetvraag[] => {
        const { per } = facetten[soort]
        return per === null ? [{ soort, over: null }] : over[per].map((o) => ({ soort, over: o }))
      }),
    ]),
  )
  return (soort) => (soort === 'gegeven' || soort === 'casus' ? (vragen.get(soort) ?? []) : [])
}

/** Something in its place in a column. */
interface Weegstuk {
  readonly kolomkijk: Kolomkijk
  readonly object: Kijkobject
  readonly plaats: number
}

/** Which facet of it, and the cell of the whole. */
interface Deel {
  readonly vraag: Facetvraag
  readonly geheel: Cel
}

/** What the rules said of it, and of which people of a partij they said so. */
interface Uitslag {
  readonly gewogen: Gewogen
  readonly personen: Cel['personen']
}

/** A cell; until when it holds is worked out by who asks, which who only looks never does. */
class Gewogencel implements Cel {
  readonly object: ObjectId
  readonly soort: Objectsoort
  readonly facet: Facetsoort | null
  readonly over: Over | null
  readonly lezer: Lezer
  readonly inzage: Inzagesoort
  readonly regel: Regelverwijzing
  readonly weigering: Cel['weigering']
  readonly persoonlijk: boolean
  readonly personen: Cel['personen']
  // One by one: of an object of their own for each cell, a matrix would hold some ten thousands.
  readonly #kolomkijk: Kolomkijk
  readonly #object: Kijkobject
  readonly #plaats: number
  readonly #gewogen: Gewogen
  readonly #vraag: Facetvraag | null
  readonly #geheel: Cel | null

  constructor({ kolomkijk, object, plaats }: Weegstuk, { gewogen, personen }: Uitslag, deel: Deel | null = null) {
    const { kijk } = kolomkijk
    this.object = object.id
    this.soort = object.soort
    this.facet = deel === null ? null : deel.vraag.soort
    this.over = deel === null ? null : deel.vraag.over
    this.lezer = kijk.lezer
    this.inzage = deel === null ? inzageVan(gewogen, kijk) : inzageVanDeel(gewogen)
    this.regel = verwijzing(gewogen.regel)
    this.weigering = gewogen.bezwaar ?? null
    this.persoonlijk = kijk.persoonlijk
    this.personen = personen
    this.#kolomkijk = kolomkijk
    this.#object = object
    this.#plaats = plaats
    this.#gewogen = gewogen
    this.#vraag = deel === null ? null : deel.vraag
    this.#geheel = deel === null ? null : deel.geheel
  }

  get geldigTot(): Tijdstip | null {
    const stuk = { kolomkijk: this.#kolomkijk, object: this.#object, plaats: this.#plaats }
    const deel = this.#vraag && this.#geheel && { vraag: this.#vraag, geheel: this.#geheel }
    return totWanneer(stuk, this.#gewogen, deel)
  }
}

const inzageVanDeel = ({ bezwaar }: Gewogen): Inzagesoort => (bezwaar === undefined ? 'inhoud' : 'niets')

function totWanneer({ kolomkijk, object, plaats }: Weegstuk, gewogen: Gewogen, deel: Deel | null): Tijdstip | null {
  const { kijk, einde, eindeAanTafel } = kolomkijk
  const tafel = gewogen.bezwaar ? null : eindeAanTafel(object, plaats, deel?.vraag ?? null)
  if (deel === null) return vroegste(einde, eindeVanObject(kijk, object, gewogen), tafel)
  if (gewogen.bezwaar) return vroegste(deel.geheel.geldigTot, tafel)
  const inbreng = eindeVanInbreng(kijk, { object, ...deel.vraag })
  return vroegste(deel.geheel.geldigTot, eindeVanKennen(kijk, deel.vraag), inbreng, tafel)
}

function weegCel(kolomkijk: Kolomkijk, object: Kijkobject, plaats: number): Cel {
  const { kijk } = kolomkijk
  const { weeg, verschiltPerMens } = kijk.weger.object
  const gewogen = weeg(object)
  const verschilt = gewogen.bezwaar !== undefined && verschiltPerMens(gewogen)
  const stuk = { kolomkijk, object, plaats }
  if (!verschilt) return new Gewogencel(stuk, { gewogen, personen: null })
  return new Gewogencel(
    stuk,
    voorMensen(kijk, gewogen, ({ weger }) => weger.object.weeg(object)),
  )
}

/** A partij as a whole sees what one of its people sees, and where not all do it says who. */
function voorMensen({ mensen }: Boekkijk, geheel: Gewogen, weegDoor: (mens: Mens) => Gewogen): Uitslag {
  let open: Gewogen | undefined
  let dicht: Gewogen | undefined
  let wie: Cel['personen'] = null
  for (const mens of mensen) {
    const gewogen = weegDoor(mens)
    if (gewogen.bezwaar === undefined) wie = wie === null ? mens.alleen : [...wie, mens.medewerker]
    if (gewogen.bezwaar === undefined) open ??= gewogen
    else dicht ??= gewogen
  }
  return { gewogen: open ?? dicht ?? geheel, personen: wie }
}

/** What these eyes get of the whole, where only some people of a partij get it. */
function geheelDoor({ inzage, personen }: Cel, ogen: Lezer): Inzagesoort {
  const ziet = personen === null || (ogen.soort === 'partij' && personen.some((p) => p === ogen.medewerker))
  return ziet ? inzage : 'niets'
}

function weegFacetcel(stuk: Weegstuk, deel: Deel): Cel {
  const { kijk } = stuk.kolomkijk
  const { geheel } = deel
  const { soort, over } = deel.vraag
  const weegDoor = ({ weger, ogen }: Pick<Mens, 'weger' | 'ogen'>) =>
    weger.facet(soort).weeg({ object: stuk.object, over, geheel: geheelDoor(geheel, ogen) })
  const gewogen = weegDoor({ weger: kijk.weger, ogen: kijk.lezer })
  const verschilt =
    gewogen.bezwaar !== undefined && (geheel.personen !== null || kijk.weger.facet(soort).verschiltPerMens(gewogen))
  return new Gewogencel(stuk, verschilt ? voorMensen(kijk, gewogen, weegDoor) : { gewogen, personen: null }, deel)
}

/** Of a partij one can know by what it brought in, for as long as one may see any of that and knows of it by nothing else. */
function eindeVanInbreng(
  kijk: Boekkijk,
  { object, soort, over }: Facetvraag & { readonly object: Kijkobject },
): Tijdstip | null {
  const { boek, feiten, lezer } = kijk
  if (boek.inzage.facetten[soort].per !== 'partij') return null
  const { partijen, bevoegdheidsverleningen } = feiten.huis
  // What begins later counts too: one mandate or right can follow on another.
  const einden = [
    ...partijen
      .filter((p) => p.id === partijAchter(lezer, feiten))
      .flatMap((p) => verwerkingsrechten.flatMap((recht) => periodenVan(p, recht))),
    ...bevoegdheidsverleningen.filter((b) => b.partij === over).map((b) => b.geldig),
    ...(feiten.casus.partijtoetsen.length > 0 ? partijen.filter((p) => p.id === over).flatMap((p) => p.convenant) : []),
  ].map(({ tot }) => tot)
  const isDan = (moment: Tijdstip) =>
    kolom(boek, feiten, moment, lezer).facet(object.id, soort, over)?.inzage === 'inhoud'
  return (
    [...new Set(einden)]
      .filter((e) => e !== null)
      .filter((e) => e > kijk.nu)
      .toSorted()
      .find((einde) => !isDan(einde)) ?? null
  )
}

/** What a right rests on can run out: the step of afschaling, and the mandate of the procesregie. */
function eindeVoor(kijk: Boekkijk): Tijdstip | null {
  const { boek, lezer, nu } = kijk
  const { huis, casus } = kijk.feiten
  const werk = boek.regiewerk(casus)
  const mandaat = lezer.soort === 'procesregie' ? findMandaat(huis, huidigeLeiding(casus).partij, werk, nu) : undefined
  return vroegste(mandaat?.geldig.tot ?? null, eindeVanStap(kijk))
}

/**
 * What somebody sees only at the table, or knows by it, ends with the overleg, at the end of its day (B2.2.3). What is seen
 * before one can end on a day from which the house decided something else (B2.2.2), and what was agreed for an action on the
 * day until which it was.
 */
function eindeVoorTafel(kijk: Boekkijk): Kolomkijk['eindeAanTafel'] {
  const momenten = kijk.lezer.soort === 'partij' ? omslagen(kijk) : omslagenBijMelden(kijk)
  if (momenten.length === 0) return () => null
  const wegingen = new Map<Tijdstip, Weging & Pick<Objecten, 'lijst'>>()
  const weegDan = (moment: Tijdstip) => {
    const feiten = feitenOpMoment(kijk.feiten, moment)
    const dan = wegingen.get(moment) ?? {
      ...maakWeging(kijkMet(kijk.boek, feiten, moment, kijk.lezer)),
      lijst: objectenVan(feiten).lijst,
    }
    wegingen.set(moment, dan)
    return dan
  }
  const isOpen = (moment: Tijdstip, object: Kijkobject, plaats: number, facet: Facetvraag | null) => {
    const dan = weegDan(moment)
    const toen = dan.lijst[plaats] ?? object
    return (facet ? dan.facetVan(toen, plaats, facet) : dan.celVan(toen, plaats)).inzage === 'inhoud'
  }
  return (object, plaats, facet) => momenten.find((moment) => !isOpen(moment, object, plaats, facet)) ?? null
}

/** The moments still to come at which what a deelnemer sees can change by itself, in their order. */
function omslagen({ feiten: { huis, casus }, lezer, nu }: Boekkijk): readonly Tijdstip[] {
  const overleg = huidigOverleg(casus)
  const einde = overleg?.stand === 'bezig' ? eindeVanOverleg(overleg) : null
  const { inzageVooraf, zorgvuldigheidsafspraken } = huis.huisregels
  const vooraf = overleg?.stand === 'gepland' ? inzageVooraf.map((b) => b.van) : []
  // Who accepted for an overleg that is still to begin accepts anew, and until then heard nothing of what was said in it.
  const isTeBeginnen = casus.overleggen.some((o) => o.begonnenOp === null)
  const besluiten = isTeBeginnen ? [...vooraf, ...zorgvuldigheidsafspraken.map((b) => b.van)] : vooraf
  const afspraken = lezer.soort === 'partij' ? casus.meeneemafspraken.filter((m) => m.ontvanger === lezer.partij) : []
  const akkoorden = afspraken.map(({ tot }) => tot && eindeVanDag(tot))
  return [einde, ...besluiten, ...akkoorden]
    .filter((moment) => moment !== null)
    .filter((moment) => moment > nu)
    .toSorted()
}

/** The same where the procesregie reports a casus elsewhere: the mandate for that, and what was agreed until a day (T13). */
function omslagenBijMelden({ feiten: { huis, casus }, lezer, nu }: Boekkijk): readonly Tijdstip[] {
  const elders = casus.afronding?.doorverwijzing
  if (lezer.soort !== 'procesregie' || !elders?.doorRegie) return []
  const mandaten = huis.bevoegdheidsverleningen.filter((b) => b.partij === elders.melder).map((b) => b.geldig.tot)
  const akkoorden = casus.meeneemafspraken
    .filter((m) => m.ontvanger === elders.melder)
    .map(({ tot }) => tot && eindeVanDag(tot))
  return [...mandaten, ...akkoorden]
    .filter((moment) => moment !== null)
    .filter((moment) => moment > nu)
    .toSorted()
}

function eindeVanStap({ boek: { termijnen }, feiten: { casus }, nu, stap }: Boekkijk): Tijdstip | null {
  if (stap === 'afronding' && casus.afronding) return beginVanDag(termijnen.eindeVanAfronding(casus.afronding))
  const volgende = casus.afschaling && termijnen.volgendeStapOp(casus.afschaling, dagVan(nu))
  return volgende && beginVanDag(volgende)
}

function eindeVanObject(kijk: Boekkijk, object: Kijkobject, gewogen: Gewogen): Tijdstip | null {
  const eigen = eindeVanRecht(kijk, object)
  if (object.soort === 'gegeven') {
    const persoon = persoonBij(kijk, object.gegeven)
    return vroegste(
      eigen,
      eindeVanTonen(kijk, object.gegeven, gewogen),
      persoon ? eindeVanObject(kijk, alsObject(persoon), gewogenBron(kijk, persoon)) : null,
    )
  }
  if (object.steuntOp.length === 0) return eigen
  const aanTafel = leestAanTafel(kijk)
  const eindeVanBron = (g: Gegeven) =>
    vroegste(eindeVanRecht(kijk, alsObject(g)), aanTafel ? eindeVanTonen(kijk, g, gewogenBron(kijk, g)) : null)
  const bronnen = kijk.feiten.casus.gegevens
    .filter((g) => object.steuntOp.includes(g.id))
    .flatMap((g) => [g, persoonBij(kijk, g)])
    .filter((g) => g !== null && g !== undefined)
  return vroegste(eigen, ...bronnen.map(eindeVanBron))
}

function gewogenBron(kijk: Boekkijk, gegeven: Gegeven): Gewogen {
  const gewogen = weegGegeven(kijk, gegeven)
  if (gewogen.bezwaar === undefined) return gewogen
  return voorMensen(kijk, gewogen, ({ ogen }) => weegGegeven({ ...kijk, lezer: ogen }, gegeven)).gewogen
}

/** The end of the mandate on which a gegeven is shown in the name of its bronhouder. */
function eindeVanTonen({ feiten, nu }: Boekkijk, gegeven: Gegeven, { regel }: Gewogen): Tijdstip | null {
  if (regel.soort !== 'grond' || regel.namensBronhouder === null || isZelfGetoond(gegeven, feiten.casus)) return null
  return findMandaat(feiten.huis, gegeven.bronhouder, regel.namensBronhouder, nu)?.geldig.tot ?? null
}

/** What is known only by taking part ends with that: of everybody but the lezer itself and whom all know (B2.2.1). */
function eindeVanKennen(kijk: Boekkijk, { soort, over }: Facetvraag): Tijdstip | null {
  const { lezer, feiten } = kijk
  if (lezer.soort !== 'partij' || over === null || over === lezer.partij) return null
  const isAltijdBekend = soort !== 'inbreng' && soort !== 'aanwezigheid' && isAnker(feiten.casus, over)
  return isAltijdBekend ? null : eindeVanMeedoen(kijk, lezer.partij)
}

/** When a partij no longer takes part as it does now: the end of its convenant, or of the test apart (B2.2.1). */
function eindeVanMeedoen({ feiten: { huis, casus }, nu }: Kijk, id: PartijId): Tijdstip | null {
  const partij = findPartij(huis, id)
  if (partij && isConvenantpartner(partij, nu)) return laatsteEinde(partij.convenant, nu)
  return findLopendeToets(casus.partijtoetsen, id, nu)?.geldig.tot ?? null
}

/** The end of what a lezer rests on for what is of another: that it takes part, what that one may give, and its own rights. */
function eindeVanRecht(kijk: Boekkijk, object: Kijkobject): Tijdstip | null {
  const { lezer } = kijk
  const blijft = lezer.soort !== 'partij' || blijftOokZonderToets({ ...kijk, object }, lezer.partij)
  return vroegste(
    blijft ? null : eindeVanMeedoen(kijk, lezer.partij),
    eindeVanGeven(kijk, object),
    eindeVanVerwerking(kijk, object),
  )
}

/** When the test of before closes again what a partij gives as a convenantpartner: at the end of that (B2.2.1). */
function eindeVanGeven(kijk: Boekkijk, object: Kijkobject): Tijdstip | null {
  if (partijVan(kijk.lezer) === bronhouderVan(object)) return null
  return vroegste(...metWaarnaast(object).map((deel) => eindeVanGift(kijk, deel)))
}

function eindeVanGift({ lezer, feiten: { huis, casus }, nu }: Boekkijk, object: Kijkobject): Tijdstip | null {
  const bron = bronhouderVan(object)
  const toets = bron === null ? undefined : findLaatsteToets(casus.partijtoetsen, bron)
  const partij = bron === null ? undefined : findPartij(huis, bron)
  if (!toets || !partij || partijVan(lezer) === bron) return null
  const isBinnen = vereisteRechten(soortVan(object)).every((soort) => toets.geeft.includes(soort))
  return isBinnen || !isConvenantpartner(partij, nu) ? null : laatsteEinde(partij.convenant, nu)
}

/** The end of the rights that a lezer needs for what is of another; of each right the period that lasts longest. */
function eindeVanVerwerking({ boek, lezer, feiten, nu }: Boekkijk, object: Kijkobject): Tijdstip | null {
  const id = lezer.soort === 'partij' ? lezer.partij : huidigeLeiding(feiten.casus).partij
  const partij = findPartij(feiten.huis, id)
  if (!partij || (lezer.soort === 'partij' && id === bronhouderVan(object))) return null
  return vroegste(...boek.inzage.vereisteRechten(object).map((soort) => laatsteEinde(periodenVan(partij, soort), nu)))
}

/** The end of the period that lasts longest of those that hold now. */
function laatsteEinde(perioden: readonly Geldigheid[], nu: Tijdstip): Tijdstip | null {
  return laatste(...perioden.filter((g) => geldt(g, nu)).map(({ tot }) => tot))
}
