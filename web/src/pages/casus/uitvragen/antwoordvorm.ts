import { uitvraagBeantwoorden } from '@casushuis/contract'
import { z } from 'zod'
import type { Form } from '../../../components/form.ts'
import { alsNieuwGegeven } from '../gegevens/gegeven-schema.ts'
import type { Uitvraag } from './uitvraag.ts'

const { body } = uitvraagBeantwoorden
const ingevuld = z.object(body.shape)

/** What does not belong to the choice that was made stays behind. */
function zonderRest(antwoord: z.output<typeof ingevuld>): z.input<typeof body> {
  const { bekend, weigergrond, bijdrage, gegevens, toelichting, volgtNog, taak } = antwoord
  const { bijzonder, strafrechtelijk, overPersoon } = antwoord
  const weigert = bekend === null
  return {
    bekend,
    weigergrond: weigert ? weigergrond : null,
    ...{ toelichting, bijzonder, strafrechtelijk, overPersoon },
    bijdrage: weigert ? [] : bijdrage,
    gegevens: bekend ? gegevens.map(alsNieuwGegeven) : [],
    volgtNog: !weigert && volgtNog,
    taak,
  }
}

/** The answer as the screen asks it: who changes the choice meanwhile keeps what was written for the other. */
export const antwoordvorm = ingevuld.transform(zonderRest).pipe(body)
export type Antwoordform = Form<z.input<typeof antwoordvorm>, z.output<typeof antwoordvorm>>

const leeg = {
  ...{ weigergrond: null, toelichting: '', gegevens: [], volgtNog: false },
  ...{ bijzonder: false, strafrechtelijk: false, overPersoon: null, taak: null },
}

/** Nothing is answered beforehand; who adds to an answer begins with what was answered before. */
export function beginVan({ antwoord }: Uitvraag) {
  if (!antwoord) return { ...leeg, bijdrage: [] }
  const { bekend, weigergrond, bijdrage } = antwoord
  return { ...leeg, bekend, weigergrond, bijdrage }
}
