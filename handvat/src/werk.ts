import type { Casus } from './casus/casus.ts'
import { dagVan, type Tijdstip } from './casus/datum.ts'
import { isGesloten, type Stap } from './casus/fase.ts'
import { type Feiten, feitenOpMoment } from './casus/feiten.ts'
import type { PartijId } from './casus/id.ts'
import { isBezet } from './casus/rol.ts'
import type { Handeling, Wachtend, Werkkolom } from './handelingen/handeling.ts'
import { type HandelingId, handelingen } from './handelingen.ts'
import { findCel, inzagematrix, type Matrix } from './inzagematrix.ts'
import { findLezer, lezerSleutel } from './lezer.ts'
import { findHandeling, type Regelboek } from './regelboek.ts'
import { alleenNaToets } from './regels/meedoen.ts'
import { doetMee } from './regels/partijtoets.ts'
import type { Handelsituatie } from './regels/situatie.ts'
import { type Stilstand, stilstandsoorten } from './regels/stilstand-van-plan.ts'

type Soortnaam<Rij> = Rij extends { readonly werk: infer Werk }
  ? Werk extends Werkkolom<infer Soort> | readonly Werkkolom<infer Soort>[]
    ? Soort
    : never
  : never

/** What an act does for whoever it waits for, as a list. */
export function werkkolommen<Soort extends string>(
  werk: Werkkolom<Soort> | readonly Werkkolom<Soort>[] = [],
): readonly Werkkolom<Soort>[] {
  return 'wacht' in werk ? [werk] : werk
}

/** What can be waiting for somebody in a casus: the names in the column `werk` of the acts. */
export type Werksoort = { [Id in HandelingId]: Soortnaam<(typeof handelingen)[Id]> }[HandelingId]

export const werksoorten: readonly Werksoort[] = [
  ...new Set(
    Object.values(handelingen).flatMap((h) => ('werk' in h ? werkkolommen<Werksoort>(h.werk).map((w) => w.soort) : [])),
  ),
]

/** One thing that waits for one lezer: the procesregie or a partij. */
export interface Werk extends Wachtend {
  readonly soort: string
  /** The act that does it. */
  readonly handeling: string
}

/**
 * What waits for whom in one casus (B2.2.1–B2.2.4). Who may not see the casus or the part that the work is about gets
 * no work on it, so that a task never betrays what is hidden; nor has a partij that only takes part after a test, and has none.
 * In the archive and while a casus is rounded off waits what can be done then; after destruction nothing.
 */
export function werkVan(boek: Regelboek, gelezen: Feiten, nu: Tijdstip): readonly Werk[] {
  const feiten = feitenOpMoment(gelezen, nu)
  const { huis, casus } = feiten
  const stap = boek.termijnen.huidigeStap(feiten, nu)
  const matrix = inzagematrix(boek, feiten, nu)
  return Object.entries(boek.handelingen)
    .filter(([, h]) => h.fasen.includes(casus.fase) && kanWachten(h, stap))
    .flatMap(([handeling, { werk, voorwaarden }]) =>
      werkkolommen(werk).flatMap(({ soort, wacht }) =>
        wacht(casus, huis, nu)
          .filter((w) => !voorwaarden.includes(alleenNaToets) || isVoorDeelnemer(w, feiten, nu))
          .map((w) => ({ ...w, handeling, soort })),
      ),
    )
    .flatMap((w) => voorWieZiet(matrix, casus, w))
}

const kanWachten = ({ inAfronding, inArchief }: Handeling, stap: Stap | null): boolean =>
  !isGesloten(stap) || (stap === 'afronding' && inAfronding !== undefined) || (stap === 'archief' && inArchief === true)

/**
 * Whether work waits in a casus for a partij of which nobody is assigned there: then a contactpersoon of it is told that there
 * is something, and no more, until somebody takes it up (P8).
 */
export function isOpTePakken(
  boek: Regelboek,
  gelezen: Feiten,
  { partij, nu }: { partij: PartijId; nu: Tijdstip },
): boolean {
  if (isBezet(gelezen.casus, partij, nu)) return false
  return werkVan(boek, gelezen, nu).some(
    (w) => w.lezer.soort === 'partij' && w.lezer.partij === partij && isBegonnen(w, nu),
  )
}

/** Whether it waits already. */
const isBegonnen = ({ vanaf }: Wachtend, nu: Tijdstip) => vanaf === null || vanaf <= dagVan(nu)

/** What waits for a partij that does not take part (any more) it could not do: the procesregie is told instead (T11). */
function isVoorDeelnemer({ lezer }: Wachtend, feiten: Feiten, nu: Tijdstip): boolean {
  return lezer.soort !== 'partij' || doetMee(feiten, lezer.partij, nu)
}

/** The work for the persons who may see the casus and what the work is about; nothing where nobody may. */
function voorWieZiet<W extends Wachtend>(matrix: Matrix, { id }: Casus, werk: W): readonly W[] {
  const cellen = [id, werk.object].map((object) => findCel(matrix, object, werk.lezer))
  if (!cellen.every((cel) => cel?.inzage === 'inhoud')) return []
  const personen = cellen.reduce((over, cel) => beide(over, cel?.personen ?? null), werk.personen)
  return personen?.length === 0 ? [] : [{ ...werk, personen }]
}

/** Who is in both; null is everybody. */
function beide(een: Wachtend['personen'], ander: Wachtend['personen']): Wachtend['personen'] {
  return een === null ? ander : een.filter((m) => ander === null || ander.includes(m))
}

/** What waits already in a casus for who looks through these eyes. */
function werkVoor(boek: Regelboek, { actor, huis, casus, nu }: Handelsituatie): readonly Werk[] {
  const lezer = findLezer(actor)
  if (!casus || !lezer) return []
  const sleutel = lezerSleutel(lezer)
  return werkVan(boek, { huis, casus }, nu)
    .filter((w) => lezerSleutel(w.lezer) === sleutel)
    .filter((w) => w.personen === null || w.personen.includes(actor.medewerker))
    .filter((w) => isBegonnen(w, nu))
}

/** What of a plan stands still now, for whom that is work: the procesregie and the casusregisseur (C11, B2.2.3). */
export function stilstandVoor(boek: Regelboek, situatie: Handelsituatie): readonly Stilstand[] {
  return werkVoor(boek, situatie).flatMap(({ soort, object, vanaf }) => {
    const stil = stilstandsoorten.find((s) => s === soort)
    return stil ? [{ soort: stil, object, vanaf }] : []
  })
}

/**
 * Whether an act is what this actor can go on with in a casus now: it waits for who looks through these eyes, or it is
 * the next thing in the process. Whether it may be done is for {@link toets}.
 */
export function isVervolg(boek: Regelboek, situatie: Handelsituatie): (handeling: string) => boolean {
  const { huis, casus, nu } = situatie
  if (!casus) return () => false
  const wachtend = new Set(werkVoor(boek, situatie).map((w) => w.handeling))
  const { casus: nuCasus } = feitenOpMoment({ huis, casus }, nu)
  return (handeling) => wachtend.has(handeling) || findHandeling(boek, handeling)?.vervolg?.(nuCasus) === true
}
