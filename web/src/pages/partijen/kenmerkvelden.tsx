import type { FieldValues, Path } from 'react-hook-form'
import type { Form } from '../../components/form.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import { Tekstveld } from '../velden/tekstveld.tsx'
import { sjabloonkeuzes, soortkeuzes } from './partij-in-woorden.ts'

/** The fields that say who a partij is, by what the register calls them. */
export const kenmerken = { naam: 'naam', soort: 'soort', bron: 'bron', sjabloon: 'sjabloon' } as const

interface Kenmerkdelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  readonly velden: { readonly [V in keyof typeof kenmerken]: Path<In> }
  /** Whether the window opens with the cursor at the first. */
  readonly eerste?: boolean
}

/** Who a partij is, and of which kind: asked where it is recorded and where it is corrected (P4). */
export function Kenmerkvelden<In extends FieldValues, Uit>({ form, velden, eerste = false }: Kenmerkdelen<In, Uit>) {
  return (
    <>
      <Tekstveld form={form} naam={velden.naam} label={t.naam} eerste={eerste} />
      <Keuzeveld form={form} naam={velden.soort} label={t.soort} keuzes={soortkeuzes} naastElkaar />
      <Tekstveld form={form} naam={velden.bron} label={t.bron} uitleg={t.bronUitleg} />
      <Keuzelijst
        form={form}
        naam={velden.sjabloon}
        label={t.sjabloon}
        uitleg={t.sjabloonUitleg}
        keuzes={sjabloonkeuzes}
        magLeeg={t.sjabloonWeg}
      />
    </>
  )
}
