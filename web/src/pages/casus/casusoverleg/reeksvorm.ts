import { overlegdataAfspreken } from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import { z } from 'zod'
import { addDays, timeOf } from '../../../components/date.ts'
import { reeksTeksten as t } from '../../../teksten/casusoverleg.ts'
import { alsPlek, plekvelden } from './plekvorm.ts'

const { partijen } = overlegdataAfspreken.body.shape.data.element.shape

/** How many overleggen can be agreed on at once. */
export const aantallen = [1, 2, 3, 4, 5, 6] as const
/** In weeks: what can lie between two of them. */
export const tussenpozen = [1, 2, 3, 4, 6, 8, 10, 12, 26] as const

const velden = z.object({
  ...plekvelden,
  aantal: z.string().transform(Number).pipe(z.int(t.kiesAantal).min(1, t.kiesAantal)),
  weken: z.string().transform(Number).pipe(z.int(t.kiesWeken).min(1, t.kiesWeken)),
  partijen,
})

/** What the fields of a series hold. */
export type Reeksvelden = z.input<typeof velden>

/** The days of a series: the same day of the week and the same time on the clock, summer and winter. */
export const dagenVan = (eerste: string, aantal: number, weken: number): readonly string[] =>
  Array.from({ length: aantal }, (_, i) => addDays(eerste, i * weken * 7))

/** Overleggen that are agreed ahead, as the screen asks them: the first, how many, and how many weeks lie between. */
export const reeksvorm = velden.transform(({ aantal, weken, partijen: wie, ...plek }) => ({
  data: dagenVan(plek.tijdstip, aantal, weken).map((dag) => ({
    ...alsPlek({ ...plek, tijdstip: dag }),
    partijen: wie,
  })),
}))

/** The usual first choice: six weeks after a day, at the time of the overleg that was. */
export function beginVan(vandaag: string, laatste: { tijdstip: string | null; duur: number | null } | undefined) {
  const vanaf = laatste?.tijdstip ? dagVan(laatste.tijdstip) : vandaag
  const eerste = addDays(vanaf, 42)
  return {
    tijdstip: eerste > vandaag ? eerste : addDays(vandaag, 42),
    tijd: laatste?.tijdstip ? timeOf(laatste.tijdstip) : '',
    duur: String(laatste?.duur ?? 60),
    ...{ aantal: '3', weken: '6' },
  }
}
