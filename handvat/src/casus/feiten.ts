import { metGeldendeAanvaardingen } from './afspraken.ts'
import type { Bevoegdheidsverlening } from './bevoegdheid.ts'
import type { Casus, Inzet, Leiding } from './casus.ts'
import { aanvaarders, type Deelnemer, eindeVanOverleg, type Overleg, zijnUitgenodigd } from './casusoverleg.ts'
import { type Geldigheid, geldt, type Tijdstip } from './datum.ts'
import type { Huisregels } from './huisregel.ts'
import type { PartijId, ZvhId } from './id.ts'
import { onthouden, onthoudenOp, perSleutel } from './onthouden.ts'
import { type Partij, type Taak, type Verwerkingsrecht, verwerkingsrechten } from './partij.ts'

/** What the rules know of the house: its partijen and their mandates. */
export interface Huis {
  readonly zvh: ZvhId
  readonly partijen: readonly Partij[]
  readonly bevoegdheidsverleningen: readonly Bevoegdheidsverlening[]
  readonly huisregels: Huisregels
}

/** Everything the rulebook may look at: an immutable snapshot, free of content. */
export interface Feiten {
  readonly huis: Huis
  readonly casus: Casus
}

const partijenOpId = onthouden(({ partijen }: Huis) => perSleutel(partijen, (p) => p.id))

/** The partij with this id, or undefined where the house does not know it. */
export function findPartij(huis: Huis, id: PartijId): Partij | undefined {
  return partijenOpId(huis).get(id)
}

/** The leiding of this moment: the last in the history. */
export function huidigeLeiding(casus: Casus): Leiding {
  const laatste = casus.leiding.at(-1)
  if (!laatste?.partij) throw new Error('a casus without leidende partij cannot exist (P2)')
  return laatste
}

/** The last choice of each partij; of nobody where it is missing whose one is, for that could be a later one of anybody. */
const gekozenTaken = onthouden(({ inzetten }: Casus): ReadonlyMap<PartijId, Inzet['taak']> => {
  const isVolledig = inzetten.every((i) => i.partij !== undefined)
  return new Map(isVolledig ? inzetten.map((i) => [i.partij, i.taak]) : [])
})

/** The taak on which a partij takes part now; undefined as long as it chose none, or one that the house does not know. */
export function findInzet({ huis, casus }: Feiten, id: PartijId): Taak | undefined {
  const gekozen = gekozenTaken(casus).get(id)
  return gekozen === undefined ? undefined : findPartij(huis, id)?.taken.find((t) => t.id === gekozen)
}

/** Whether every partij that brought something in chose its taak. */
export const heeftElkeBronInzet = onthouden((feiten: Feiten): boolean =>
  feiten.casus.gegevens.every(({ bronhouder }) => findInzet(feiten, bronhouder) !== undefined),
)

/**
 * The casusoverleg that counts now: the one with the highest volgnummer.
 * @throws where one cannot be placed: guessing could put an earlier table in place of the present one
 */
export function huidigOverleg({ overleggen }: Pick<Casus, 'overleggen'>): Overleg | undefined {
  return laatsteOverleg(overleggen)
}

const laatsteOverleg = onthouden((overleggen: readonly Overleg[]): Overleg | undefined => {
  if (!overleggen.every((o) => Number.isInteger(o.volgnummer))) throw new Error('an overleg has no volgnummer')
  return overleggen.reduce<Overleg | undefined>((a, b) => (a && a.volgnummer > b.volgnummer ? a : b), undefined)
})

const genodigden = onthouden(({ deelnemers }: Overleg) => perSleutel(deelnemers, (d) => d.partij))

/** What a partij is in the current overleg, if it was invited to it. */
export function huidigeUitnodiging(casus: Casus, partij: PartijId): Uitnodiging | undefined {
  const overleg = huidigOverleg(casus)
  const deelnemer = overleg && zijnUitgenodigd(overleg) ? genodigden(overleg).get(partij) : undefined
  return overleg && deelnemer && { overleg, deelnemer }
}

/**
 * A casus as it is at a moment: an overleg that nobody closed is held from the end of its day on, whatever was written
 * down (B2.2.3). One of which it is missing when it began is held as well.
 */
export function casusOpMoment(casus: Casus, nu: Tijdstip): Casus {
  const isVoorbij = (o: Overleg) => o.stand === 'bezig' && (eindeVanOverleg(o) ?? nu) <= nu
  if (!casus.overleggen.some(isVoorbij)) return casus
  return { ...casus, overleggen: casus.overleggen.map((o) => (isVoorbij(o) ? { ...o, stand: 'gehouden' } : o)) }
}

/** The feiten as {@link casusOpMoment} says that they are, and of what was accepted only what counts then (T17). */
export function feitenOpMoment(feiten: Feiten, nu: Tijdstip): Feiten {
  const casus = metGeldendeAanvaardingen(casusOpMoment(feiten.casus, nu), feiten.huis.huisregels, nu)
  return casus === feiten.casus ? feiten : { ...feiten, casus }
}

/**
 * Whether the plan of a casus is followed: an overleg decided on an aanpak, and the casus is not scaled down (B2.2.3). Of a
 * fact that is missing it is not.
 */
export function wordtGevolgd({ fase, overleggen }: Pick<Casus, 'fase' | 'overleggen'>): boolean {
  return fase === 'casusoverleg' && overleggen.some((o) => o.besloten === true)
}

/** The partijen of which somebody accepted the zorgvuldigheidsafspraken of an overleg (T17). */
export function aanvaardden({ deelnemers }: Overleg): readonly PartijId[] {
  return deelnemers.filter((d) => aanvaarders(d).length > 0).map((d) => d.partij)
}

/** A partij in an overleg to which it was invited. */
export interface Uitnodiging {
  readonly overleg: Overleg
  readonly deelnemer: Deelnemer
}

/** Every invitation, the last first. One of which the state of the overleg is missing counts. */
const alleUitnodigingen = onthouden(({ overleggen }: Casus): readonly Uitnodiging[] =>
  overleggen
    .filter((o) => o.stand !== 'voorbereiding')
    .toSorted((een, ander) => ander.volgnummer - een.volgnummer)
    .flatMap((overleg) => overleg.deelnemers.map((deelnemer) => ({ overleg, deelnemer }))),
)

/** Every invitation of a partij, the last first. */
export function uitnodigingen(casus: Casus, partij: PartijId): readonly Uitnodiging[] {
  return alleUitnodigingen(casus).filter(({ deelnemer }) => deelnemer.partij === partij)
}

/** The last overleg to which a partij was invited: the afspraken of that one are to be accepted (T17). */
export function laatsteUitnodiging(casus: Casus, partij: PartijId): Uitnodiging | undefined {
  return alleUitnodigingen(casus).find(({ deelnemer }) => deelnemer.partij === partij)
}

const uitnodigingPerPartij = onthouden((casus: Casus) => {
  const alle = alleUitnodigingen(casus)
  // Of a deelnemer it can be missing who it is: then it may be any partij that was invited no later.
  const onbekend = alle.findIndex(({ deelnemer }) => deelnemer.partij === undefined)
  const zeker = perSleutel(onbekend < 0 ? alle : alle.slice(0, onbekend), ({ deelnemer }) => deelnemer.partij)
  return { zeker, anders: alle[onbekend] }
})

/** The last invitation that may be one of this partij: of a deelnemer it can be missing who it is. */
export function laatsteMogelijkeUitnodiging(casus: Casus, partij: PartijId): Uitnodiging | undefined {
  const { zeker, anders } = uitnodigingPerPartij(casus)
  return zeker.get(partij) ?? anders
}

/** Whether a partij is a convenantpartner at this moment; without a period it is not. */
export function isConvenantpartner(partij: Partij, nu: Tijdstip): boolean {
  return partij.convenant.some((g) => geldt(g, nu))
}

/** Whether a partij is a landelijke ketenpartner at this moment; without a period it is not. */
export function isLandelijkeKetenpartner(partij: Partij, nu: Tijdstip): boolean {
  return partij.landelijkeKetenpartner.some((g) => geldt(g, nu))
}

const magOp = onthoudenOp(
  (partij: Partij, nu) =>
    new Set(verwerkingsrechten.filter((recht) => periodenVan(partij, recht).some((g) => geldt(g, nu)))),
)

/**
 * When a partij may process a kind of gegevens: as was established of it, and a landelijke ketenpartner may process
 * bijzondere persoonsgegevens by its nature (B2.2.1).
 */
export function periodenVan(partij: Partij, recht: Verwerkingsrecht): readonly Geldigheid[] {
  const vastgesteld = partij.rechten.filter((r) => r.soort === recht).map((r) => r.geldig)
  return recht === 'bijzonder' ? [...vastgesteld, ...partij.landelijkeKetenpartner] : vastgesteld
}

/** Whether a partij may process this kind of gegevens now; what was not established it may not (P4, B2.2.1). */
export function magVerwerken(partij: Partij, recht: Verwerkingsrecht, nu: Tijdstip): boolean {
  return magOp(partij, nu).has(recht)
}

/** The taken that a partij can call upon now. */
export function geldigeTaken(partij: Partij, nu: Tijdstip): readonly Taak[] {
  return partij.taken.filter((t) => geldt(t.geldig, nu))
}
