import type { Bevoegdheid, Bevoegdheidsverlening } from './casus/bevoegdheid.ts'
import { type Datum, dagVan, type Geldigheid, geldt, plusDagen, plusMaanden, type Tijdstip } from './casus/datum.ts'
import type { Huis } from './casus/feiten.ts'
import type { PartijId } from './casus/id.ts'
import { isKoppelingOpen, type Koppeling, type Verantwoordelijke } from './casus/koppeling.ts'
import { type Partij, verwerkingsrechten } from './casus/partij.ts'
import type { Actor } from './casus/rol.ts'
import { dagenVoorEindeMandaat, maandenTussenBevestigingen } from './termijnen.ts'

/* What is to be done in the house itself, and not in one casus: nothing of it says what a casus is about. */

/** What can wait for somebody outside a casus. */
export const huistaaksoorten = [
  'mandaatVerlengen',
  'convenantVerlengen',
  'verstrekkingsbesluitVerlengen',
  'taakVerlengen',
  'rechtVerlengen',
  'rechtBevestigen',
  'koppelingVernieuwen',
  'casusZonderMandaat',
  'casusZonderProcesregisseur',
  'herbeoordelingTeLaat',
  'slotberichtLezen',
  'datVraagBeantwoorden',
  'mensenBevestigen',
] as const
export type Huistaaksoort = (typeof huistaaksoorten)[number]

/** A mandate of a partij that ends soon, and what it will no longer cover then. */
export interface AflopendMandaat {
  readonly partij: PartijId
  readonly bevoegdheden: readonly Bevoegdheid[]
  /** The last day on which it holds. */
  readonly laatsteDag: Datum
}

/**
 * The mandates that end within sixty days and of which nothing takes over (P3, B2.2.1): as long as one goes on at once with
 * the same work, there is nothing to do for that work.
 */
export function aflopendeMandaten(
  { bevoegdheidsverleningen }: Pick<Huis, 'bevoegdheidsverleningen'>,
  nu: Tijdstip,
): readonly AflopendMandaat[] {
  return bevoegdheidsverleningen.flatMap((verlening) => {
    const laatsteDag = laatsteDagVan(verlening)
    if (!laatsteDag || !geldt(verlening.geldig, nu)) return []
    if (laatsteDag > plusDagen(dagVan(nu), dagenVoorEindeMandaat)) return []
    const bevoegdheden = verlening.bevoegdheden.filter(
      (werk) => !bevoegdheidsverleningen.some((ander) => volgtOp(ander, verlening, werk)),
    )
    return bevoegdheden.length > 0 ? [{ partij: verlening.partij, bevoegdheden, laatsteDag }] : []
  })
}

/** Something of a partij that ends soon: its place in the convenant, a verstrekkingsbesluit, a taak or what it may process. */
export interface AflopendeRegistratie {
  readonly soort: ReturnType<typeof registratiesVan>[number]['soort']
  readonly partij: PartijId
  /** The last day on which the first of it holds. */
  readonly laatsteDag: Datum
}

/**
 * What of a partij ends within sixty days, of each kind the first, where nothing of the same takes over at once: a taak with
 * the same name, a right to the same gegevens (P4, B2.2.1).
 */
export function aflopendeRegistraties(
  { partijen }: Pick<Huis, 'partijen'>,
  nu: Tijdstip,
): readonly AflopendeRegistratie[] {
  return partijen.flatMap((p) =>
    registratiesVan(p).flatMap(({ soort, reeksen }) => {
      const [laatsteDag] = reeksen.flatMap((reeks) => einden(reeks, nu)).toSorted()
      return laatsteDag === undefined ? [] : [{ soort, partij: p.id, laatsteDag }]
    }),
  )
}

/** A koppeling with who answers for it now; null where that person no longer works here. */
export interface Koppelingstand {
  readonly koppeling: Koppeling
  readonly verantwoordelijke: Verantwoordelijke | null
}

/**
 * By which day somebody should see to it that the same system goes on to get in, of a row of koppelingen of one system: null is at
 * once, as nobody of the partij answers for it any more. Undefined where there is nothing to do (P1, B2.2.1).
 */
export function koppelingTeVernieuwen(reeks: readonly Koppelingstand[], nu: Tijdstip): Datum | null | undefined {
  const nuGeldig = reeks.filter(({ koppeling }) => geldt(koppeling.geldig, nu))
  if (nuGeldig.some((k) => !isKoppelingOpen(k.koppeling, k.verantwoordelijke, nu))) return null
  const periodes = reeks.map(({ koppeling }) => koppeling.geldig)
  return einden(periodes, nu).toSorted()[0]
}

/** What is recorded of a partij: per kind the periods that can follow on each other. */
function registratiesVan({ convenant, verstrekkingsbesluiten, taken, rechten, landelijkeKetenpartner }: Partij) {
  const namen = [...new Set(taken.map((t) => t.naam))]
  const opNaam = namen.map((naam) => taken.filter((t) => t.naam === naam).map(({ geldig }) => geldig))
  const opSoort = verwerkingsrechten.map((s) => rechten.filter((r) => r.soort === s).map(({ geldig }) => geldig))
  return [
    { soort: 'convenantVerlengen', reeksen: [convenant] },
    { soort: 'verstrekkingsbesluitVerlengen', reeksen: [verstrekkingsbesluiten] },
    { soort: 'taakVerlengen', reeksen: opNaam },
    { soort: 'rechtVerlengen', reeksen: [...opSoort, landelijkeKetenpartner] },
  ] as const
}

/** The last days within sixty days after which nothing of the same goes on. */
function einden(reeks: readonly Geldigheid[], nu: Tijdstip): readonly Datum[] {
  return reeks.flatMap((geldig) => {
    const laatsteDag = laatsteDagVan({ geldig })
    if (!laatsteDag || !geldt(geldig, nu) || laatsteDag > plusDagen(dagVan(nu), dagenVoorEindeMandaat)) return []
    return reeks.some((ander) => sluitAan(ander, geldig.tot)) ? [] : [laatsteDag]
  })
}

/** Whether a period covers the moment at which another ends, and goes on after it. */
const sluitAan = ({ van, tot }: Geldigheid, einde: Tijdstip | null): boolean =>
  einde !== null && van <= einde && (tot === null || tot > einde)

/** What ends soon of which it is for this role to see to it that it goes on: of all partijen, or of the own. */
export function registratiesVoor({ rol, partij }: Pick<Actor, 'rol' | 'partij'>, huis: Huis, nu: Tijdstip) {
  const aflopend = aflopendeRegistraties(huis, nu)
  if (rol === 'beheerder') return aflopend
  return partij === null ? [] : aflopend.filter((r) => r.partij === partij)
}

function laatsteDagVan({ geldig: { tot } }: { readonly geldig: Geldigheid }): Datum | null {
  return tot ? laatsteDagVoor(tot) : null
}

/** The last day of what holds until this moment: an end is the first moment at which it no longer does. */
export function laatsteDagVoor(tot: Tijdstip): Datum {
  return dagVan(new Date(Date.parse(tot) - 1).toISOString())
}

/** Whether another mandate of the same partij covers this work at the moment that this one ends, and after it. */
function volgtOp(ander: Bevoegdheidsverlening, { partij, geldig: { tot } }: Bevoegdheidsverlening, werk: Bevoegdheid) {
  if (ander.partij !== partij || tot === null || !ander.bevoegdheden.includes(werk)) return false
  return sluitAan(ander.geldig, tot)
}

/** The mandates of which it is for this role to see to it that they go on: of all partijen, or of the own. */
export function mandatenVoor({ rol, partij }: Pick<Actor, 'rol' | 'partij'>, huis: Huis, nu: Tijdstip) {
  const mandaten = aflopendeMandaten(huis, nu)
  if (rol === 'beheerder') return mandaten
  return partij === null ? [] : mandaten.filter((m) => m.partij === partij)
}

/** How many work for a partij, and when somebody last said who they are. */
export interface Mensenstand {
  readonly partij: PartijId
  readonly aantal: number
  readonly laatstOp: Tijdstip
}

/** From which day somebody is to say again who works for a partij (P8, B2.1). */
export const bevestigenVanaf = ({ laatstOp }: Pick<Mensenstand, 'laatstOp'>): Datum =>
  plusMaanden(dagVan(laatstOp), maandenTussenBevestigingen)

/** Whether it is a year ago that somebody said who works for a partij; where nobody does there is nothing to say. */
export function isTeBevestigenWie(stand: Mensenstand, nu: Tijdstip): boolean {
  return stand.aantal > 0 && bevestigenVanaf(stand) <= dagVan(nu)
}
