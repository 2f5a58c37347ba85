import { taakVastleggen } from '@casushuis/contract'
import { voorstelVan } from '@casushuis/handvat'
import { Group } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { Periode, periode } from '../velden/periode.tsx'
import { Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

/** Records a statutory taak of a partij, as a jurist looked at it; it can begin with what is proposed for its kind (P4). */
export function TaakVastleggen({ partij: { id, naam, voorstellen } }: { readonly partij: Partij }) {
  const ik = useIk()
  if (!isPossible(ik, 'taakVastleggen')) return null
  const keuzes = voorstellen.filter((v) => v.naam !== null && v.stand !== 'vastgelegd')
  return (
    <Vastlegformulier
      contract={taakVastleggen}
      over={id}
      begin={{
        ...{ naam: '', grondslag: '', getoetst: { door: '', dag: '' } },
        ...{ van: ik.vandaag, tot: null, waaromEerder: '', voorstel: null },
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
          {keuzes.length > 0 && (
            <Keuzelijst
              form={form}
              naam="voorstel"
              label={t.voorstel}
              uitleg={t.voorstelUitleg}
              keuzes={keuzes.map((v) => ({ value: v.id, label: v.naam ?? '' }))}
              magLeeg={t.voorstelWeg}
              naKeuze={(gekozen) => {
                const { naam = null, wet = '' } = keuzes.find((v) => v.id === gekozen) ?? {}
                if (naam === null) return
                form.setValue('naam', naam)
                form.setValue('grondslag', voorstelVan({ naam, wet }))
              }}
            />
          )}
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
