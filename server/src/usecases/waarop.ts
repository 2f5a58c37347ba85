import type { Feitbeeld } from '@casushuis/contract'
import type { Feit, Feitnaam, Huis } from '@casushuis/handvat'

/** A fact as the logboek keeps it: words of the rulebook, ids and moments. */
export function feitInLogboek({ naam, waarde, geldig }: Feit): string {
  const periode = geldig ? ` (van ${geldig.van} tot ${geldig.tot ?? 'nader bericht'})` : ''
  return `${naam}: ${waarde ?? 'geen'}${periode}`
}

/** Whether a record of the logboek is of a system, by the facts that it keeps. */
export const isDoorSysteem = (feiten: readonly string[]): boolean =>
  feiten.some((feit) => feit.startsWith(`${'koppeling' satisfies Feitnaam}: `))

/** Facts as they are told to who acted: names in place of ids. */
export function feitenInBeeld(huis: Huis, feiten: readonly Feit[]): Feitbeeld[] {
  return feiten.map(({ naam, waarde, geldig }) => ({
    naam,
    waarde: waarde === null ? null : naamVoor(huis, naam, waarde),
    vanTijdstip: geldig?.van ?? null,
    totTijdstip: geldig?.tot ?? null,
  }))
}

function naamVoor({ partijen, bevoegdheidsverleningen }: Huis, naam: Feit['naam'], waarde: string): string {
  const partij = (id: string | undefined) => partijen.find((p) => p.id === id)?.naam ?? 'Onbekend'
  switch (naam) {
    case 'leidendePartij':
      return partij(waarde)
    case 'mandaat':
      return partij(bevoegdheidsverleningen.find((b) => b.id === waarde)?.partij)
    case 'taak':
      return partijen.flatMap((p) => p.taken).find((t) => t.id === waarde)?.naam ?? 'Onbekend'
    case 'koppeling':
    case 'toewijzing':
    case 'waarneming':
      return 'ja'
    default:
      return waarde
  }
}
