import { type Datum, deelnaam, duurnamen, kwartaalnaam, telnamen } from '@casushuis/handvat'
import type { Sturing } from '../../api/queries.ts'
import { sturingTeksten as t } from '../../teksten/toezicht.ts'

export type Kwartaal = Sturing['kwartalen'][number]
export type Jaar = Sturing['jaren'][number]
export type Soort = Kwartaal['aantallen'][number]['soort']

/** The years of which something was shown, the last first. */
export function jarenVan({ kwartalen }: Sturing): readonly string[] {
  return [...new Set(kwartalen.map(({ begin }) => begin.slice(0, 4)))].toReversed()
}

/** The first days of the quarters of a year. */
export const beginVanKwartalen = (jaar: string): readonly Datum[] =>
  ['01', '04', '07', '10'].map((maand) => `${jaar}-${maand}-01`)

/** What is shown of something in a quarter; undefined where that quarter was not shown, null where it is hidden. */
export function aantalIn(kwartalen: readonly Kwartaal[], begin: Datum, soort: Soort): number | null | undefined {
  return kwartalen.find((k) => k.begin === begin)?.aantallen.find((a) => a.soort === soort)?.aantal
}

/** What the quarters make together; undefined as long as one of them is not there, null where one is hidden. */
export function samen(kwartalen: readonly Kwartaal[], jaar: string, soort: Soort): number | null | undefined {
  const aantallen = beginVanKwartalen(jaar).map((begin) => aantalIn(kwartalen, begin, soort))
  if (aantallen.includes(undefined)) return undefined
  return aantallen.reduce<number | null>((som, n) => (som === null || typeof n !== 'number' ? null : som + n), 0)
}

/** A table to keep: what stands on the screen, with a line for each number. */
export function alsCsv(kwartalen: readonly Kwartaal[], jaar: Jaar | undefined): string {
  const regels: (readonly (string | number | null)[])[] = [['periode', 'wat', 'onderdeel', 'aantal']]
  for (const { begin, aantallen, maanden } of kwartalen) {
    for (const { soort, aantal } of aantallen) regels.push([kwartaalnaam(begin), telnamen[soort], '', aantal])
    for (const { deel, aantal } of maanden) regels.push([deel.slice(0, 7), telnamen.aanmelding, '', aantal])
  }
  for (const { soort, delen } of jaar?.verdelingen ?? [])
    for (const { deel, aantal } of delen)
      regels.push([jaar?.begin.slice(0, 4) ?? '', telnamen[soort], deelnaam(soort, deel), aantal])
  for (const { soort, kwart, midden, driekwart } of jaar?.duren ?? []) {
    const periode = jaar?.begin.slice(0, 4) ?? ''
    const naam = `${t.duren}: ${duurnamen[soort].toLowerCase()} (weken)`
    regels.push(
      [periode, naam, t.kwart, kwart],
      [periode, naam, t.midden, midden],
      [periode, naam, t.driekwart, driekwart],
    )
  }
  return `\uFEFF${regels.map((regel) => regel.map(cel).join(';')).join('\r\n')}\r\n`
}

const cel = (waarde: string | number | null) =>
  typeof waarde === 'string' ? `"${waarde.replaceAll('"', '""')}"` : (waarde ?? t.nietGetoond)
