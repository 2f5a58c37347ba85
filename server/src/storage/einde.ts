import type { Afronding, Afschaling } from '@casushuis/handvat'
import { sql } from 'kysely'

/* How the casus `c` ends, in the very shape of the rulebook; null where it does not. */

const afgeschaald = (besluitOp: 'c.afschaling_op' | 'o.heropend') => {
  const dag = sql.ref(besluitOp)
  return sql<Afschaling | null>`case when ${dag} is not null then
  json_build_object('besluitOp', ${dag}, 'actiefTot', c.actief_tot, 'afwijking', case when c.herbeoordelen_op is not null
    then json_build_object('archiefOp', c.afwijking_archief_op, 'vernietigenOp', c.afwijking_vernietigen_op,
      'herbeoordelenOp', c.herbeoordelen_op) end) end`
}

export const afschalingJson = afgeschaald('c.afschaling_op')

/** How the casus `c` was scaled down before it was opened again after overleg `o`: a casus keeps the days that were decided on. */
export const heropendJson = afgeschaald('o.heropend')

export const afrondingJson = sql<Afronding | null>`case when c.afgerond_op is not null then json_build_object(
  'besluitOp', c.afgerond_op, 'vernietigenOp', c.afronding_tot, 'besluit', c.afronding_besluit, 'bezwaar', c.afronding_bezwaar,
  'doorverwijzing', case when c.afronding_soort is not null then
    json_build_object('soort', c.afronding_soort, 'melder', c.afronding_melder_id, 'doorRegie', c.afronding_door_regie) end) end`
