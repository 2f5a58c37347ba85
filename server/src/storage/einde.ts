import type { Afronding, Afschaling } from '@casushuis/handvat'
import { sql } from 'kysely'

/* How the casus `c` ends, in the very shape of the rulebook; null where it does not. */

export const afschalingJson = sql<Afschaling | null>`case when c.afschaling_op is not null then
  json_build_object('besluitOp', c.afschaling_op, 'actiefTot', c.actief_tot, 'afwijking', case when c.herbeoordelen_op is not null
    then json_build_object('archiefOp', c.afwijking_archief_op, 'vernietigenOp', c.afwijking_vernietigen_op,
      'herbeoordelenOp', c.herbeoordelen_op) end) end`

export const afrondingJson = sql<Afronding | null>`case when c.afgerond_op is not null then json_build_object(
  'besluitOp', c.afgerond_op, 'vernietigenOp', c.afronding_tot, 'besluit', c.afronding_besluit, 'bezwaar', c.afronding_bezwaar,
  'doorverwijzing', case when c.afronding_soort is not null then
    json_build_object('soort', c.afronding_soort, 'melder', c.afronding_melder_id) end) end`
