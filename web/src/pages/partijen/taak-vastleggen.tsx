import { taakVastleggen } from '@casushuis/contract'
import { sjablonen, voorstelVan } from '@casushuis/handvat'
import { Group, Select } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Periode, periode } from '../velden/periode.tsx'
import { Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

/** Every proposal, by the kind of partij that it is of. */
const alle = sjablonen.flatMap(({ id, taken }) => taken.map((taak, i) => ({ ...taak, id: `${id}-${i}` })))

const voorstellen = sjablonen
  .filter(({ taken }) => taken.length > 0)
  .map(({ id, naam, regime, taken }) => ({
    group: t.soortPartij(naam, regime),
    items: taken.map((taak, i) => ({ value: `${id}-${i}`, label: taak.naam })),
  }))

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
          <Select
            label={t.voorstel}
            description={t.voorstelUitleg}
            data={voorstellen}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t.voorstelWeg }}
            onChange={(gekozen) => {
              const voorstel = alle.find(({ id: dit }) => dit === gekozen)
              if (!voorstel) return
              form.setValue('naam', voorstel.naam)
              form.setValue('grondslag', voorstelVan(voorstel))
            }}
          />
          <Tekstveld form={form} naam="naam" label={t.taak} eerste />
          <Tekstveld form={form} naam="grondslag" label={t.grondslag} uitleg={t.grondslagUitleg} />
          <Group align="flex-start" grow>
            <Tekstveld form={form} naam="getoetst.door" label={t.getoetstDoor} />
            <Dagkeuze form={form} naam="getoetst.dag" label={t.getoetstOp} maxDate={ik.vandaag} />
          </Group>
          <Periode
            form={form}
            velden={periode}
            vandaag={ik.vandaag}
            waarom={{ label: t.waaromEerder, uitleg: t.waaromEerderUitleg }}
          />
        </>
      )}
    </Vastlegformulier>
  )
}
