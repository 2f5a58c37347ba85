import { bevoegdheidVerlenen } from '@casushuis/contract'
import { bevoegdheden } from '@casushuis/handvat'
import { Group } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { bevoegdheidsnamen } from '../../teksten/begrippen.ts'
import { beheerTeksten as t } from '../../teksten/partijen.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { Vinkjes } from '../velden/vinkjes.tsx'

const leegBesluit = { dag: '', kenmerk: '', ondertekenaar: '' }
const keuzes = bevoegdheden.map((b) => ({ waarde: b, tekst: bevoegdheidsnamen[b] }))

/** Records what a partij decided that the procesregisseurs may do in its name (P3). */
export function BevoegdheidVerlenen({ partij: { id, naam } }: { readonly partij: Partij }) {
  const ik = useIk()
  if (!isPossible(ik, 'bevoegdheidVerlenen')) return null
  return (
    <Vastlegformulier
      contract={bevoegdheidVerlenen}
      over={id}
      begin={{ bevoegdheden: [], van: ik.vandaag, tot: null, besluit: leegBesluit, waaromEerder: '' }}
      titel={t.verlenen}
      uitleg={t.verlenenUitleg(naam)}
      knop={t.verlenen}
      stuur={(body, met) => vraag(bevoegdheidVerlenen, { ...met, params: { id }, body })}
      gelukt={t.vastgelegd}
      vernieuwt={[['partijen']]}
    >
      {(form) => (
        <>
          <Vinkjes form={form} naam="bevoegdheden" label={t.bevoegdheden} keuzes={keuzes} />
          <Group align="flex-start" grow>
            <Dagkeuze form={form} naam="van" label={t.van} required withAsterisk={false} />
            <Dagkeuze form={form} naam="tot" label={t.tot} clearable magLeeg />
          </Group>
          {String(form.watch('van')) < ik.vandaag && (
            <Tekstvak form={form} naam="waaromEerder" label={t.waaromEerder} uitleg={t.waaromEerderUitleg} regels={2} />
          )}
          <Dagkeuze form={form} naam="besluit.dag" label={t.besluitDag} uitleg={t.besluitUitleg} maxDate={ik.vandaag} />
          <Tekstveld form={form} naam="besluit.kenmerk" label={t.besluitKenmerk} uitleg={t.besluitKenmerkUitleg} />
          <Tekstveld form={form} naam="besluit.ondertekenaar" label={t.besluitOndertekenaar} />
        </>
      )}
    </Vastlegformulier>
  )
}
