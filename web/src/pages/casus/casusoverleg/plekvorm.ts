import { Dag, overlegVerplaatsen } from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import { z } from 'zod'
import { timeOf, toMoment } from '../../../components/date.ts'
import { plekTeksten as t } from '../../../teksten/casusoverleg.ts'
import type { Overleg } from './overleg.ts'

const { duur, plaats } = overlegVerplaatsen.body.shape
const kloktijd = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/

/** A time as the clock writes it: 9.05 is 09:05. */
function alsKloktijd(tijd: string): string {
  const [, uur = '0', minuut = '0'] = kloktijd.exec(tijd) ?? []
  return `${uur.padStart(2, '0')}:${minuut}`
}

/** When and where an overleg is, as the screen asks it: the moment as a day and a time. */
export const plekvelden = {
  // The day, under the name of the API: what the server has against the moment stands at this field.
  tijdstip: Dag,
  tijd: z.string().trim().regex(kloktijd, t.kiesTijd),
  duur: z.string().transform(Number).pipe(duur),
  plaats,
}

/** The same as the API takes it. */
export function alsPlek<Velden extends { readonly tijdstip: string; readonly tijd: string }>({
  tijdstip,
  tijd,
  ...rest
}: Velden) {
  return { ...rest, tijdstip: toMoment(tijdstip, alsKloktijd(tijd)) }
}

/** Moving an overleg. */
export const verplaatsvorm = z.object(plekvelden).transform(alsPlek)

/** What the fields hold of when and where an overleg is. */
export type Plek = z.input<typeof verplaatsvorm>

/** Longer or shorter is rare, and stays what it was. */
const gangbareDuur = [30, 45, 60, 90, 120, 180]

/** How long an overleg can take, with how long this one takes. */
export const duurkeuzes = ({ duur: huidig }: Pick<Overleg, 'duur'>) =>
  [...new Set([...gangbareDuur, ...(huidig === null ? [] : [huidig])])]
    .sort((a, b) => a - b)
    .map((minuten) => ({ value: String(minuten), label: t.minuten(minuten) }))

/** When and where an overleg is now. */
export function plekVan({
  tijdstip,
  duur: minuten,
  plaats: waar,
}: Pick<Overleg, 'tijdstip' | 'duur' | 'plaats'>): Plek {
  return {
    tijdstip: tijdstip ? dagVan(tijdstip) : '',
    tijd: tijdstip ? timeOf(tijdstip) : '',
    duur: minuten === null ? '' : String(minuten),
    plaats: waar ?? '',
  }
}
