import { beginVanDag, type Datum, type Tijdstip } from '@casushuis/handvat'

const dag = 86_400_000
const uur = 3_600_000
const minuut = 60_000

function isWerkdag(datum: Datum): boolean {
  return ![0, 6].includes(new Date(`${datum}T12:00:00Z`).getUTCDay())
}

function volgende(datum: Datum, richting: 1 | -1): Datum {
  const ander = new Date(Date.parse(`${datum}T12:00:00Z`) + richting * dag).toISOString().slice(0, 10)
  return isWerkdag(ander) ? ander : volgende(ander, richting)
}

/**
 * The day that lies some working days from today; 0 is today, or the first working day after it. Professionals do
 * not decide on Sundays, and counted like this what comes later in a story is later on whatever day it is told.
 */
export function werkdag(vandaag: Datum, dagen: number): Datum {
  let datum = vandaag
  if (dagen >= 0 && !isWerkdag(datum)) datum = volgende(datum, 1)
  for (let i = 0; i < Math.abs(dagen); i++) datum = volgende(datum, dagen < 0 ? -1 : 1)
  return datum
}

/** The moment at which the clocks in the Netherlands show this time (`uu:mm`) on a working day. */
export function moment(datum: Datum, tijd: string): Tijdstip {
  const [uren = 0, minuten = 0] = tijd.split(':').map(Number)
  return new Date(Date.parse(beginVanDag(datum)) + uren * uur + minuten * minuut).toISOString()
}

/** A moment some minutes later. */
export function later(tijdstip: Tijdstip, minuten: number): Tijdstip {
  return new Date(Date.parse(tijdstip) + minuten * minuut).toISOString()
}
