/** A moment, ISO 8601 in UTC with milliseconds, so that comparing the text compares the time. */
export type Tijdstip = string

/** A calendar day as people in the Netherlands live it: `jjjj-mm-dd`. */
export type Datum = string

/** From `van` up to, not including, `tot`; `null` is no end. */
export interface Geldigheid {
  readonly van: Tijdstip
  readonly tot: Tijdstip | null
}

const kalender = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The Dutch calendar day of a moment. */
export function dagVan(tijdstip: Tijdstip): Datum {
  return kalender.format(new Date(tijdstip))
}

/** The moment at which a Dutch calendar day begins (summer time included). */
export function beginVanDag(dag: Datum): Tijdstip {
  const middernachtUtc = Date.parse(`${dag}T00:00:00.000Z`)
  const zomer = new Date(middernachtUtc - 2 * 3_600_000).toISOString()
  return dagVan(zomer) === dag ? zomer : new Date(middernachtUtc - 3_600_000).toISOString()
}

/** The moment at which a Dutch calendar day is over: where a period "up to and including" that day ends. */
export function eindeVanDag(dag: Datum): Tijdstip {
  return beginVanDag(plusDagen(dag, 1))
}

/** So many days later. */
export function plusDagen(dag: Datum, dagen: number): Datum {
  return new Date(Date.parse(`${dag}T00:00:00.000Z`) + dagen * 24 * 3_600_000).toISOString().slice(0, 10)
}

/** The same day of the month `maanden` later; the last day of that month where it is shorter. */
export function plusMaanden(dag: Datum, maanden: number): Datum {
  const [jaar = 0, maand = 1, dagnummer = 1] = dag.split('-').map(Number)
  const laatste = new Date(Date.UTC(jaar, maand - 1 + maanden + 1, 0)).getUTCDate()
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(dagnummer, laatste))).toISOString().slice(0, 10)
}

/** Whether a period holds at a moment. */
export function geldt(geldigheid: Geldigheid, nu: Tijdstip): boolean {
  return geldigheid.van <= nu && (geldigheid.tot === null || nu < geldigheid.tot)
}

/** The earliest of some ends, where `null` is never. */
export function vroegste(...einden: readonly (Tijdstip | null)[]): Tijdstip | null {
  let eerste: Tijdstip | null = null
  for (const einde of einden) if (einde !== null && (eerste === null || einde < eerste)) eerste = einde
  return eerste
}

/** The latest of some ends, where `null` is never; no ends at all have none either. */
export function laatste(...einden: readonly (Tijdstip | null)[]): Tijdstip | null {
  let verste: Tijdstip | null = null
  for (const einde of einden) {
    if (einde === null) return null
    if (verste === null || einde > verste) verste = einde
  }
  return verste
}
