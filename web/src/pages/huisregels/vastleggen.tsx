import { Huisregelbesluit, huisregelVastleggen } from '@casushuis/contract'
import { grenzenVanHuisregel } from '@casushuis/handvat'
import type { FieldValues, Path } from 'react-hook-form'
import type { z } from 'zod'
import { vraag } from '../../api/client.ts'
import type { Form } from '../../components/form.ts'
import { huisregelTeksten as t } from '../../teksten/huisregels.ts'
import { Besluit, besluit, leegBesluit } from '../velden/besluit.tsx'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Getalveld } from '../velden/getalveld.tsx'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

interface Delen<W> {
  /** What holds now. */
  readonly nu: W
  readonly vandaag: string
}

const { naam } = huisregelVastleggen
const vensterdelen = { knop: t.wijzigen, gelukt: t.gelukt, vernieuwt: [['huisregels']] } as const
const begin = (vandaag: string) => ({ van: vandaag, besluit: leegBesluit })
const velden = { van: 'van', ...besluit } as const

/** Whether deelnemers see beforehand what was released to them; with each choice what it does to what was released before (T15). */
export function InzageVoorafVastleggen({ nu, vandaag }: Delen<boolean>) {
  const { wijzigenVan, titel, venster, ...w } = t.regels.inzageVooraf
  const keuzes = [
    { waarde: true, tekst: w.ja, uitleg: w.jaUitleg },
    { waarde: false, tekst: w.nee, uitleg: w.neeUitleg },
  ]
  return (
    <Vastlegformulier
      contract={{ naam, body: Huisregelbesluit.inzageVooraf }}
      over="inzageVooraf"
      begin={{ soort: 'inzageVooraf', waarde: !nu, ...begin(vandaag) }}
      {...vensterdelen}
      naam={wijzigenVan}
      titel={titel}
      uitleg={venster}
      stuur={(body, met) => vraag(huisregelVastleggen, { ...met, body })}
    >
      {(form) => (
        <>
          <Keuzeveld form={form} naam="waarde" label={w.vraag} keuzes={keuzes} />
          <Ingang form={form} vandaag={vandaag} velden={velden} />
        </>
      )}
    </Vastlegformulier>
  )
}

type Getalregel = keyof typeof grenzenVanHuisregel
type Getalbesluit = z.output<(typeof Huisregelbesluit)[Getalregel]>

/** What a decision on each number is made of. */
const getalbesluiten: Readonly<Record<Getalregel, z.ZodType<Getalbesluit, Getalbesluit>>> = Huisregelbesluit

/** A number within what a zvh can choose itself: a term, or how small a number is not shown (P3, R3, S12). */
export function GetalVastleggen({ soort, nu, vandaag }: Delen<number> & { readonly soort: Getalregel }) {
  const { wijzigenVan, titel, venster, vraag: label } = t.regels[soort]
  const { minstens, hoogstens } = grenzenVanHuisregel[soort]
  return (
    <Vastlegformulier
      contract={{ naam, body: getalbesluiten[soort] }}
      over={soort}
      begin={{ soort, waarde: nu, ...begin(vandaag) }}
      {...vensterdelen}
      naam={wijzigenVan}
      titel={titel}
      uitleg={venster}
      stuur={(body, met) => vraag(huisregelVastleggen, { ...met, body })}
    >
      {(form) => (
        <>
          <Getalveld form={form} naam="waarde" label={label} uitleg={t.tussen(minstens, hoogstens)} />
          <Ingang form={form} vandaag={vandaag} velden={velden} />
        </>
      )}
    </Vastlegformulier>
  )
}

interface Ingangsdelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  readonly vandaag: string
  readonly velden: { readonly [V in keyof typeof velden]: Path<In> }
}

/** From when it holds, and the decision on which it rests. */
function Ingang<In extends FieldValues, Uit>({ form, vandaag, velden: v }: Ingangsdelen<In, Uit>) {
  return (
    <>
      <Dagkeuze form={form} naam={v.van} label={t.ingangsdag} uitleg={t.ingangsdagUitleg} minDate={vandaag} />
      <Besluit form={form} velden={v} vandaag={vandaag} dag={{ label: t.besluitDag }} />
    </>
  )
}
