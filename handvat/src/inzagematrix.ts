import type { Casus } from './casus/casus.ts'
import { aanvaarders, eindeVanOverleg } from './casus/casusoverleg.ts'
import { beginVanDag, geldt, type Tijdstip, vroegste } from './casus/datum.ts'
import type { Stap } from './casus/fase.ts'
import {
  type Feiten,
  feitenOpMoment,
  findPartij,
  huidigeLeiding,
  huidigOverleg,
  uitnodigingen,
} from './casus/feiten.ts'
import type { Gegeven } from './casus/gegeven.ts'
import type { MedewerkerId, ObjectId, PartijId } from './casus/id.ts'
import type { Partij, Verwerkingsrecht } from './casus/partij.ts'
import { isPersoonlijk, type Lezer, lezerSleutel } from './lezer.ts'
import { type Gewogen, type Regelverwijzing, verwijzing } from './regel.ts'
import type { Regelboek } from './regelboek.ts'
import { type Inzagesoort, inzageVan, type Over } from './regels/facet.ts'
import { isZelfGetoond, persoonBij, weegGegeven } from './regels/inzage.ts'
import { alsObject, bronhouderVan, type Kijk, type Kijkobject, type Onderdeelsoort } from './regels/kijk.ts'
import { denkbarePartijen } from './regels/kring.ts'
import { findMandaat } from './regels/mandaat.ts'
import { betrokkenPartijen, leestAanTafel, onderdelenVan } from './regels/onderdelen.ts'
import { partijAchter } from './regels/verwerkingsrecht.ts'
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
  /** Where a partij as a whole looks: its people who accepted afspraken in this casus, those of the last first. */
  readonly mensen: readonly Mens[]
}

/** The eyes of one person of a partij. */
type Mens = Extract<Lezer, { soort: 'partij' }> & { readonly medewerker: MedewerkerId }

/** Whoever of a partij did what makes a difference to what he or she sees. */
function mensenVan(lezer: Lezer, casus: Casus): readonly Mens[] {
  if (lezer.soort !== 'partij' || lezer.medewerker !== undefined) return []
  const { partij } = lezer
  const genodigd = uitnodigingen(casus, partij)
  const mensen = new Set(genodigd.flatMap(({ deelnemer }) => aanvaarders(deelnemer)))
  return [...mensen].map((medewerker) => ({ soort: 'partij', partij, medewerker }))
}

function kijkMet(boek: Regelboek, feiten: Feiten, nu: Tijdstip, lezer: Lezer): Boekkijk {
  const stap = boek.termijnen.huidigeStap(feiten, nu)
  return { boek, lezer, feiten, nu, stap, persoonlijk: isPersoonlijk(lezer), mensen: mensenVan(lezer, feiten.casus) }
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
      return lijst.flatMap((object, i) => vragenOver(kijk, object).map((vraag) => facetVan(object, i, vraag)))
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
      const cel = perPlaats[i] ?? weegFacetcel(kolomkijk, { geheel: celVan(object, i), object, plaats: i, vraag })
      perPlaats[i] = cel
      return cel
    },
  }
}

interface Facetvraag {
  readonly soort: Facetsoort
  readonly over: Over | null
}

function vragenOver({ boek, feiten }: Boekkijk, object: Kijkobject): readonly Facetvraag[] {
  const { facetten } = boek.inzage
  const partijen = object.soort === 'casus' ? denkbarePartijen(feiten.casus) : []
  return Object.keys(facetten)
    .filter((soort): soort is Facetsoort => soort in facetten)
    .filter((soort) => facetten[soort].van === object.soort)
    .flatMap((soort): readonly Facetvraag[] => {
      const { per } = facetten[soort]
      if (per === null) return [{ soort, over: null }]
      const over: readonly Over[] = per === 'partijOfZvh' ? [...partijen, 'zvh'] : partijen
      return over.filter((o) => o !== undefined).map((o) => ({ soort, over: o }))
    })
}

/** What says until when a cell holds. */
interface Termijn {
  readonly kolomkijk: Kolomkijk
  readonly object: Kijkobject
  readonly plaats: number
  readonly gewogen: Gewogen
  /** Of a cell of a facet: which, and the cell of the whole. */
  readonly facet: { readonly vraag: Facetvraag; readonly geheel: Cel } | null
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
  readonly #termijn: Termijn

  constructor(termijn: Termijn, gezien: Pick<Cel, 'inzage' | 'persoonlijk' | 'personen'>) {
    const { object, gewogen, facet, kolomkijk } = termijn
    this.object = object.id
    this.soort = object.soort
    this.facet = facet === null ? null : facet.vraag.soort
    this.over = facet === null ? null : facet.vraag.over
    this.lezer = kolomkijk.kijk.lezer
    this.inzage = gezien.inzage
    this.regel = verwijzing(gewogen.regel)
    this.weigering = gewogen.bezwaar ?? null
    this.persoonlijk = gezien.persoonlijk
    this.personen = gezien.personen
    this.#termijn = termijn
  }

  get geldigTot(): Tijdstip | null {
    return totWanneer(this.#termijn)
  }
}

function totWanneer({ kolomkijk, object, plaats, gewogen, facet }: Termijn): Tijdstip | null {
  const { kijk, einde, eindeAanTafel } = kolomkijk
  const tafel = gewogen.bezwaar ? null : eindeAanTafel(object, plaats, facet?.vraag ?? null)
  if (facet === null) return vroegste(einde, eindeVanObject(kijk, object, gewogen), tafel)
  const inbreng = gewogen.bezwaar ? null : eindeVanInbreng(kijk, { object, ...facet.vraag })
  return vroegste(facet.geheel.geldigTot, inbreng, tafel)
}

function weegCel(kolomkijk: Kolomkijk, object: Kijkobject, plaats: number): Cel {
  const { boek, lezer, feiten, nu, stap, persoonlijk } = kolomkijk.kijk
  const { gewogen, personen } = voorMensen(kolomkijk.kijk, (ogen) =>
    boek.inzage.weegObject({ lezer: ogen, object, feiten, nu, stap }),
  )
  const termijn = { kolomkijk, object, plaats, gewogen, facet: null }
  return new Gewogencel(termijn, { inzage: inzageVan(gewogen, { lezer, stap }), persoonlijk, personen })
}

/** The answer for a lezer: a partij as a whole sees what one of its people sees, and where not all do it says who. */
function voorMensen({ lezer, mensen }: Boekkijk, weegDoor: (ogen: Lezer) => Gewogen) {
  const gewogen = weegDoor(lezer)
  if (gewogen.bezwaar === undefined || mensen.length === 0) return { gewogen, personen: null }
  const perMens = mensen.map((mens) => ({ medewerker: mens.medewerker, gewogen: weegDoor(mens) }))
  const open = perMens.filter((m) => m.gewogen.bezwaar === undefined)
  const [eerste = perMens[0]] = open
  return { gewogen: eerste?.gewogen ?? gewogen, personen: open.length === 0 ? null : open.map((m) => m.medewerker) }
}

/** What these eyes get of the whole, where only some people of a partij get it. */
function geheelDoor({ inzage, personen }: Cel, ogen: Lezer): Inzagesoort {
  const ziet = personen === null || (ogen.soort === 'partij' && personen.some((p) => p === ogen.medewerker))
  return ziet ? inzage : 'niets'
}

function weegFacetcel(
  kolomkijk: Kolomkijk,
  { geheel, object, plaats, vraag }: NonNullable<Termijn['facet']> & Pick<Termijn, 'object' | 'plaats'>,
): Cel {
  const { boek, feiten, nu, stap } = kolomkijk.kijk
  const { soort, over } = vraag
  const { gewogen, personen } = voorMensen(kolomkijk.kijk, (ogen) =>
    boek.inzage.weegFacet(soort, { lezer: ogen, object, feiten, nu, stap, over, geheel: geheelDoor(geheel, ogen) }),
  )
  const inzage = gewogen.bezwaar === undefined ? 'inhoud' : 'niets'
  const termijn = { kolomkijk, object, plaats, gewogen, facet: { vraag, geheel } }
  return new Gewogencel(termijn, { inzage, persoonlijk: geheel.persoonlijk, personen })
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
    ...partijen.filter((p) => p.id === partijAchter(lezer, feiten)).flatMap((p) => p.rechten),
    ...bevoegdheidsverleningen.filter((b) => b.partij === over),
  ].map(({ geldig }) => geldig.tot)
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
function eindeVoor({ boek, lezer, feiten: { huis, casus }, nu, stap }: Boekkijk): Tijdstip | null {
  const werk = boek.regiewerk(casus)
  const mandaat = lezer.soort === 'procesregie' ? findMandaat(huis, huidigeLeiding(casus).partij, werk, nu) : undefined
  return vroegste(mandaat?.geldig.tot ?? null, eindeVanStap(boek, casus, stap))
}

/** What somebody sees only at the table, or knows by it, ends with the overleg, at the end of its day (B2.2.3). */
function eindeVoorTafel(kijk: Boekkijk): Kolomkijk['eindeAanTafel'] {
  const overleg = kijk.lezer.soort === 'partij' ? huidigOverleg(kijk.feiten.casus) : undefined
  const einde = overleg?.stand === 'bezig' ? eindeVanOverleg(overleg) : null
  if (einde === null) return () => null
  let dan: (Weging & Pick<Objecten, 'lijst'>) | undefined
  const weegDan = () => {
    const feiten = feitenOpMoment(kijk.feiten, einde)
    return { ...maakWeging(kijkMet(kijk.boek, feiten, einde, kijk.lezer)), lijst: objectenVan(feiten).lijst }
  }
  return (object, plaats, facet) => {
    dan ??= weegDan()
    const toen = dan.lijst[plaats] ?? object
    const cel = facet ? dan.facetVan(toen, plaats, facet) : dan.celVan(toen, plaats)
    return cel.inzage === 'inhoud' ? null : einde
  }
}

function eindeVanStap({ termijnen }: Regelboek, casus: Casus, stap: Stap | null): Tijdstip | null {
  if (!casus.afschaling || stap === null || stap === 'vernietigd') return null
  const { archiefOp, vernietigenOp } = termijnen.bewaartermijnen(casus.afschaling.besluitOp)
  return beginVanDag(stap === 'actief' ? archiefOp : vernietigenOp)
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

const gewogenBron = (kijk: Boekkijk, gegeven: Gegeven): Gewogen =>
  voorMensen(kijk, (lezer) => weegGegeven({ ...kijk, lezer }, gegeven)).gewogen

/** The end of the mandate on which a gegeven is shown in the name of its bronhouder. */
function eindeVanTonen({ feiten, nu }: Boekkijk, gegeven: Gegeven, { regel }: Gewogen): Tijdstip | null {
  if (regel.soort !== 'grond' || regel.namensBronhouder === null || isZelfGetoond(gegeven, feiten.casus)) return null
  return findMandaat(feiten.huis, gegeven.bronhouder, regel.namensBronhouder, nu)?.geldig.tot ?? null
}

/** The end of the rights that a lezer needs for what is of another; of each right the period that lasts longest. */
function eindeVanRecht({ boek, lezer, feiten, nu }: Boekkijk, object: Kijkobject): Tijdstip | null {
  const id = lezer.soort === 'partij' ? lezer.partij : huidigeLeiding(feiten.casus).partij
  const partij = findPartij(feiten.huis, id)
  if (!partij || (lezer.soort === 'partij' && id === bronhouderVan(object))) return null
  const nodig = boek.inzage
    .vereisteRechten(object)
    .filter((soort) => soort !== 'bijzonder' || !partij.landelijkeKetenpartner)
  return vroegste(...nodig.map((soort) => laatsteEinde(partij, soort, nu)))
}

function laatsteEinde({ rechten }: Partij, soort: Verwerkingsrecht, nu: Tijdstip): Tijdstip | null {
  const einden = rechten.filter((r) => r.soort === soort && geldt(r.geldig, nu)).map((r) => r.geldig.tot)
  return einden.includes(null) ? null : (einden.toSorted().at(-1) ?? null)
}
