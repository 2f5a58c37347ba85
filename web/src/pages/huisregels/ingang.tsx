import type { FieldValues, Path } from 'react-hook-form'
import type { Form } from '../../components/form.ts'
import { huisregelTeksten as t } from '../../teksten/huisregels.ts'
import { Besluit, besluit, leegBesluit } from '../velden/besluit.tsx'
import { Dagkeuze } from '../velden/dagkeuze.tsx'

/** What a window for a huisregel starts from. */
export interface Regeldelen<W> {
  /** What holds now. */
  readonly nu: W
  readonly vandaag: string
}

/** What every window for a huisregel has in common, with the words of this one. */
export function vensterVan(soort: keyof typeof t.regels) {
  const { wijzigenVan, titel, venster } = t.regels[soort]
  return {
    ...{ over: soort, naam: wijzigenVan, titel, uitleg: venster },
    ...{ knop: t.wijzigen, gelukt: t.gelukt, vernieuwt: [['huisregels'], ['ik']] },
  }
}

/** From today, on a decision that is still to be filled in. */
export const ingangVanaf = (vandaag: string) => ({ van: vandaag, besluit: leegBesluit })

/** The fields by which the form knows from when it holds, and on what. */
export const ingangsvelden = { van: 'van', ...besluit } as const

interface Ingangsdelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  readonly vandaag: string
  /** The first day on which it can hold, where that is later than today. */
  readonly vanaf?: string
  readonly velden: { readonly [V in keyof typeof ingangsvelden]: Path<In> }
}

/** From when it holds, and the decision on which it rests. */
export function Ingang<In extends FieldValues, Uit>({ form, vandaag, vanaf, velden: v }: Ingangsdelen<In, Uit>) {
  return (
    <>
      <Dagkeuze
        form={form}
        naam={v.van}
        label={t.ingangsdag}
        uitleg={vanaf ? t.ingangsdagLater : t.ingangsdagUitleg}
        minDate={vanaf ?? vandaag}
      />
      <Besluit form={form} velden={v} vandaag={vandaag} dag={{ label: t.besluitDag }} />
    </>
  )
}
