import { type Datum, plusMaanden } from './casus/datum.ts'
import { type Duurverdeling, getoondAantal, getoondeDuur, getoondeVerdeling } from './regels/statistiek.ts'
import { type Duursoort, duursoorten, type Telsoort, telsoorten, telverdelingen } from './sturing.ts'

/*
 * What is shown of the counts (S12, B2.2.4): of each quarter that is over how often something happened, and of each year how that is
 * divided. Every period is shown once, by itself, and never changes; so nothing can be told from two moments, or from two periods
 * that overlap.
 */

/** How often something was counted in a month, by the first day of that month. */
export interface Maandtelling {
  readonly maand: Datum
  readonly soort: Telsoort | Duursoort
  readonly deel: string
  readonly aantal: number
}

/** A part as it is shown; null is hidden. */
interface GetoondDeel {
  readonly deel: string
  readonly aantal: number | null
}

/** What is shown of a quarter, by the first day of it: how often each thing happened, and of the aanmeldingen in which month. */
export interface Kwartaalcijfers {
  readonly begin: Datum
  /** The smallest number that was shown then. */
  readonly vanaf: number
  readonly aantallen: readonly { readonly soort: Telsoort; readonly aantal: number | null }[]
  readonly maanden: readonly GetoondDeel[]
}

/** What is shown of a year, by the first day of it. */
export interface Jaarcijfers {
  readonly begin: Datum
  readonly vanaf: number
  readonly verdelingen: readonly { readonly soort: Telsoort; readonly delen: readonly GetoondDeel[] }[]
  readonly duren: readonly ({ readonly soort: Duursoort } & Duurverdeling)[]
}

/** Everything that was shown so far, oldest first. */
export interface Sturingscijfers {
  readonly kwartalen: readonly Kwartaalcijfers[]
  readonly jaren: readonly Jaarcijfers[]
}

/** What is no whole: each of it is a part of something else that is counted, and one can have more of them. */
const binnen: Partial<Record<Telsoort, Telsoort>> = { leefgebied: 'aanmelding', aanwezigheid: 'overleg' }

/** What can happen more than once in a casus: so many of it can be of few casussen, and the smallest number is twice as large. */
const vakerPerCasus: readonly Telsoort[] = ['overleg', 'aanwezigheid', 'weigering']

const kleinsteVan = (soort: Telsoort, vanaf: number) => (vakerPerCasus.includes(soort) ? 2 * vanaf : vanaf)

/** The first day of the quarter of a day. */
export function beginVanKwartaal(dag: Datum): Datum {
  const maand = Number(dag.slice(5, 7))
  return `${dag.slice(0, 4)}-${String(maand - ((maand - 1) % 3)).padStart(2, '0')}-01`
}

const beginVanJaar = (dag: Datum): Datum => `${dag.slice(0, 4)}-01-01`

/** What is counted so far, what of it was shown, and from which number on something is shown now. */
export interface TePubliceren {
  readonly tellingen: readonly Maandtelling[]
  readonly eerder: Sturingscijfers
  readonly vanaf: number
}

/** What is to be shown from a day on: every quarter and year since something was counted that is over and was not shown before. */
export function nieuweCijfers({ tellingen, eerder, vanaf }: TePubliceren, vandaag: Datum): Sturingscijfers {
  const sinds = tellingen.map((t) => t.maand).toSorted()[0]
  if (!sinds) return { kwartalen: [], jaren: [] }
  const kwartalen = voorbij(beginVanKwartaal(sinds), 3, vandaag)
    .filter((begin) => eerder.kwartalen.every((k) => k.begin !== begin))
    .map((begin) => kwartaalcijfers(tellingen, begin, vanaf))
  const getoond = [...eerder.kwartalen, ...kwartalen]
  const jaren = voorbij(beginVanJaar(sinds), 12, vandaag)
    .filter((begin) => eerder.jaren.every((j) => j.begin !== begin))
    .map((begin) => jaarcijfers(tellingen, { begin, vanaf, kwartalen: getoond }))
  return { kwartalen, jaren }
}

/** The first days of the periods of so many months since a day that are over. */
function voorbij(sinds: Datum, maanden: number, vandaag: Datum): readonly Datum[] {
  const einde = plusMaanden(sinds, maanden)
  return einde <= vandaag ? [sinds, ...voorbij(einde, maanden, vandaag)] : []
}

function kwartaalcijfers(alle: readonly Maandtelling[], begin: Datum, vanaf: number): Kwartaalcijfers {
  const tellingen = vanPeriode(alle, begin, 3)
  const maanden = [0, 1, 2].map((n) => plusMaanden(begin, n))
  const perMaand = maanden.map((maand) => som(tellingen, (t) => t.soort === 'aanmelding' && t.maand === maand))
  const getoond = getoondeVerdeling(perMaand, vanaf)
  return {
    ...{ begin, vanaf },
    aantallen: telsoorten
      .filter((soort) => !binnen[soort])
      .map((soort) => ({
        soort,
        aantal: getoondAantal(
          som(tellingen, (t) => t.soort === soort),
          kleinsteVan(soort, vanaf),
        ),
      })),
    maanden: maanden.map((deel, n) => ({ deel, aantal: getoond[n] ?? null })),
  }
}

interface Jaar {
  readonly begin: Datum
  readonly vanaf: number
  /** Everything that was shown of quarters. */
  readonly kwartalen: readonly Kwartaalcijfers[]
}

function jaarcijfers(alle: readonly Maandtelling[], jaar: Jaar): Jaarcijfers {
  const { begin, vanaf } = jaar
  const tellingen = vanPeriode(alle, begin, 12)
  return {
    ...{ begin, vanaf },
    verdelingen: telsoorten
      .filter((soort) => telverdelingen[soort].length > 0 && isHeelGetoond(jaar, binnen[soort] ?? soort))
      .map((soort) => ({ soort, delen: verdeling(tellingen, soort, kleinsteVan(soort, vanaf)) })),
    duren: duursoorten.map((soort) => ({
      soort,
      ...getoondeDuur(
        tellingen.filter((t) => t.soort === soort).map(({ deel, aantal }) => ({ weken: Number(deel), aantal })),
        vanaf,
      ),
    })),
  }
}

/**
 * Whether of each quarter of a year it is shown how often something happened. Where one is too small to show, the parts of the
 * year with the other quarters would tell it.
 */
function isHeelGetoond({ begin, kwartalen }: Jaar, soort: Telsoort): boolean {
  const vanJaar = kwartalen.filter((k) => beginVanJaar(k.begin) === begin)
  return vanJaar.length > 0 && vanJaar.every((k) => k.aantallen.some((a) => a.soort === soort && a.aantal !== null))
}

function verdeling(tellingen: readonly Maandtelling[], soort: Telsoort, kleinste: number): readonly GetoondDeel[] {
  const delen: readonly string[] = telverdelingen[soort]
  const aantallen = delen.map((deel) => som(tellingen, (t) => t.soort === soort && t.deel === deel))
  const getoond = getoondeVerdeling(aantallen, kleinste)
  return delen.map((deel, n) => ({ deel, aantal: getoond[n] ?? null }))
}

function vanPeriode(tellingen: readonly Maandtelling[], begin: Datum, maanden: number): readonly Maandtelling[] {
  const einde = plusMaanden(begin, maanden)
  return tellingen.filter(({ maand }) => maand >= begin && maand < einde)
}

function som(tellingen: readonly Maandtelling[], telt: (telling: Maandtelling) => boolean): number {
  return tellingen.filter(telt).reduce((totaal, { aantal }) => totaal + aantal, 0)
}
