import type { NieuwGegevenSchema } from '@casushuis/contract'
import type { z } from 'zod'
import type { Form } from '../../../components/form.ts'
import type { Gegeven, Inhoud } from '../queries.ts'

/** What the fields of a gegeven hold. */
export type Gegevenvelden = Required<z.input<typeof NieuwGegevenSchema>>
/** A gegeven as it is sent. */
export type NieuwGegeven = z.output<typeof NieuwGegevenSchema>
/** The form of one gegeven. */
export type Gegevenform = Form<z.input<typeof NieuwGegevenSchema>, NieuwGegeven>

/** An empty form: nothing released, to nobody. */
export const leegGegeven: Gegevenvelden = {
  categorie: 'inhoudelijk',
  bijzonder: false,
  strafrechtelijk: false,
  titel: '',
  tekst: '',
  noodzaak: '',
  aard: null,
  peildatum: null,
  over: null,
  geheimhouding: null,
  vrijgave: 'geen',
  voorafAan: [],
  voorbehouden: [],
}

/** Secrecy towards everybody, as it begins. */
export const geheim = {
  ...{ procesregieMagZien: false, uitvraagToegestaan: false },
  wegingen: { triage: null, overleg: null },
}

const ids = (partijen: readonly { readonly id: string }[]) => partijen.map((p) => p.id)

type Geheimbeeld = NonNullable<NonNullable<Gegeven['zeggenschap']>['geheimhouding']>

/** Secrecy as it is now; what was never weighed is asked. */
const geheimVan = ({ procesregieMagZien, uitvraagToegestaan, wegingen }: Geheimbeeld) => ({
  ...{ procesregieMagZien, uitvraagToegestaan },
  wegingen: wegingen ?? geheim.wegingen,
})

/** The form of a gegeven as it is now. */
export function veldenVan({ zeggenschap }: Gegeven, inhoud: Inhoud): Gegevenvelden {
  const {
    ingebrachtIn: _fase,
    ingebrachtTijdstip: _moment,
    persoon: _persoon,
    documenten: _bij,
    over,
    ...rest
  } = inhoud
  const woorden = { ...rest, over: over?.id ?? null }
  if (!zeggenschap) return { ...leegGegeven, ...woorden }
  const { geheimhouding: beeld, vrijgave, voorafAan, voorbehouden } = zeggenschap
  const geheimhouding = beeld && geheimVan(beeld)
  return { ...woorden, geheimhouding, vrijgave, voorafAan: ids(voorafAan), voorbehouden: ids(voorbehouden) }
}

/** What is sent: who may see it beforehand counts only where that was chosen. */
export function alsNieuwGegeven(gegeven: NieuwGegeven): NieuwGegeven {
  return { ...gegeven, voorafAan: gegeven.vrijgave === 'vooraf' ? gegeven.voorafAan : [] }
}
