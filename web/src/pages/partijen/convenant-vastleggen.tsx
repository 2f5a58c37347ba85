import { convenantVastleggen } from '@casushuis/contract'
import { Group } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { beheerTeksten } from '../../teksten/partijen.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

const leegBesluit = { dag: '', kenmerk: '', ondertekenaar: '' }

/** Records that a partij signed the convenant, on its own decision (P4). */
export function ConvenantVastleggen({ partij: { id, naam } }: { readonly partij: Partij }) {
  const ik = useIk()
  if (!isPossible(ik, 'convenantVastleggen')) return null
  return (
    <Vastlegformulier
      contract={convenantVastleggen}
      over={id}
      begin={{ van: ik.vandaag, tot: null, besluit: leegBesluit, waaromEerder: '' }}
      titel={t.convenantVastleggen}
      uitleg={t.convenantVastleggenUitleg(naam)}
      knop={t.convenantVastleggen}
      stuur={(body, met) => vraag(convenantVastleggen, { ...met, params: { id }, body })}
      gelukt={t.convenantVastgelegd}
      vernieuwt={[['partijen']]}
    >
      {(form) => (
        <>
          <Group align="flex-start" grow>
            <Dagkeuze form={form} naam="van" label={t.van} required withAsterisk={false} />
            <Dagkeuze form={form} naam="tot" label={t.tot} clearable magLeeg />
          </Group>
          {String(form.watch('van')) < ik.vandaag && (
            <Tekstvak form={form} naam="waaromEerder" label={t.waaromEerder} uitleg={t.waaromEerderUitleg} regels={2} />
          )}
          <Dagkeuze
            form={form}
            naam="besluit.dag"
            label={beheerTeksten.besluitDag}
            uitleg={t.besluitUitleg}
            maxDate={ik.vandaag}
          />
          <Tekstveld
            form={form}
            naam="besluit.kenmerk"
            label={beheerTeksten.besluitKenmerk}
            uitleg={beheerTeksten.besluitKenmerkUitleg}
          />
          <Tekstveld form={form} naam="besluit.ondertekenaar" label={beheerTeksten.besluitOndertekenaar} />
        </>
      )}
    </Vastlegformulier>
  )
}
