import { taakVastleggen } from '@casushuis/contract'
import { Group } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

/** Records a statutory taak of a partij, as a jurist looked at it (P4). */
export function TaakVastleggen({ partij: { id, naam } }: { readonly partij: Partij }) {
  const ik = useIk()
  if (!isPossible(ik, 'taakVastleggen')) return null
  return (
    <Vastlegformulier
      contract={taakVastleggen}
      over={id}
      begin={{
        ...{ naam: '', grondslag: '', getoetst: { door: '', dag: '' } },
        ...{ van: ik.vandaag, tot: null, waaromEerder: '' },
      }}
      titel={t.taakVastleggen}
      uitleg={t.taakVastleggenUitleg(naam)}
      knop={t.taakVastleggen}
      stuur={(body, met) => vraag(taakVastleggen, { ...met, params: { id }, body })}
      gelukt={t.taakVastgelegd}
      vernieuwt={[['partijen']]}
    >
      {(form) => (
        <>
          <Tekstveld form={form} naam="naam" label={t.taak} eerste />
          <Tekstveld form={form} naam="grondslag" label={t.grondslag} uitleg={t.grondslagUitleg} />
          <Group align="flex-start" grow>
            <Tekstveld form={form} naam="getoetst.door" label={t.getoetstDoor} />
            <Dagkeuze form={form} naam="getoetst.dag" label={t.getoetstOp} maxDate={ik.vandaag} />
          </Group>
          <Group align="flex-start" grow>
            <Dagkeuze form={form} naam="van" label={t.van} required withAsterisk={false} />
            <Dagkeuze form={form} naam="tot" label={t.tot} clearable magLeeg />
          </Group>
          {String(form.watch('van')) < ik.vandaag && (
            <Tekstvak form={form} naam="waaromEerder" label={t.waaromEerder} uitleg={t.waaromEerderUitleg} regels={2} />
          )}
        </>
      )}
    </Vastlegformulier>
  )
}
