import { rechtVastleggen } from '@casushuis/contract'
import { vaststellingen } from '@casushuis/handvat'
import { NativeSelect } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { verwerkingsrechtnamen } from '../../teksten/begrippen.ts'
import { beheerTeksten as t } from '../../teksten/partijen.ts'
import { Periode, periode } from '../velden/periode.tsx'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import type { Formvan } from '../velden/veld.ts'

/** Records, after a test, that a partij may process a kind of gegevens (P4, A7). */
export function RechtVastleggen({ partij: { id, naam } }: { readonly partij: Partij }) {
  const ik = useIk()
  if (!isPossible(ik, 'rechtVastleggen')) return null
  return (
    <Vastlegformulier
      contract={rechtVastleggen}
      over={id}
      begin={{ soort: 'bijzonder', toelichting: '', van: ik.vandaag, tot: null, waaromEerder: '' }}
      titel={t.recht}
      uitleg={t.rechtUitleg(naam)}
      knop={t.recht}
      stuur={(body, met) => vraag(rechtVastleggen, { ...met, params: { id }, body })}
      gelukt={t.rechtVastgelegd}
      vernieuwt={[['partijen']]}
    >
      {(form) => <Velden form={form} vandaag={ik.vandaag} />}
    </Vastlegformulier>
  )
}

const soorten = vaststellingen.map((r) => ({ value: r, label: verwerkingsrechtnamen[r] }))

interface Velddelen {
  readonly form: Formvan<typeof rechtVastleggen>
  readonly vandaag: string
}

function Velden({ form, vandaag }: Velddelen) {
  return (
    <>
      <NativeSelect label={t.soort} required withAsterisk={false} data={soorten} {...form.register('soort')} />
      <Tekstvak form={form} naam="toelichting" label={t.toelichting} vereist />
      <Periode
        form={form}
        velden={periode}
        vandaag={vandaag}
        waarom={{ label: t.rechtWaaromEerder, uitleg: t.waaromEerderUitleg }}
      />
    </>
  )
}
