import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Sturing as Cijfers, sturingQuery, useIk } from '../../api/queries.ts'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Panel } from '../../components/panel.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { fasenamen, stapnamen } from '../../teksten/begrippen.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { sturingTeksten as t } from '../../teksten/toezicht.ts'
import { Kalenderstop } from './kalenderstop.tsx'
import stijl from './sturing.module.css'

const procent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 })

/** Numbers without persons, for the manager (S12, T12). */
export function Sturing() {
  const ik = useIk()
  return (
    <>
      <PageHeader title={paginatitels.sturing} explanation={t.uitleg} />
      {isPossible(ik, 'sturingInzien') ? <Aantallen /> : <NotPossible ik={ik} handeling="sturingInzien" />}
    </>
  )
}

function Aantallen() {
  const { data, error } = useQuery(sturingQuery())
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  const { aandeel, vanaf } = data.overlegOmTeBepalen
  return (
    <Stack gap="md">
      <ProblemMessage fout={error} />
      {data.kalenderstop && <Kalenderstop stop={data.kalenderstop} />}
      <Panel title={t.perFase} explanation={t.perFaseUitleg}>
        <PerFase {...data} />
      </Panel>
      <Panel title={t.bepalen} explanation={t.bepalenUitleg}>
        {aandeel === null ? (
          <Text>{t.teWeinig(vanaf)}</Text>
        ) : (
          <Text className={stijl.aandeel ?? ''}>{t.aandeel(procent.format(aandeel))}</Text>
        )}
      </Panel>
    </Stack>
  )
}

function PerFase({ perFase, overlegOmTeBepalen: { vanaf } }: Cijfers) {
  const hoogste = Math.max(1, ...perFase.map((rij) => rij.aantal ?? 0))
  return (
    <table className={stijl.tabel}>
      <thead>
        <tr>
          <th scope="col">{t.fase}</th>
          <th scope="col">{t.aantal}</th>
        </tr>
      </thead>
      <tbody>
        {perFase.map(({ fase, stap, aantal }) => (
          <tr key={`${fase} ${stap}`}>
            <th scope="row">
              {fase ? fasenamen[fase] : stap && stapnamen[stap]}
              {fase && stap && <small>{stapnamen[stap]}</small>}
            </th>
            <td>
              {aantal === null ? (
                <span className={stijl.klein}>{t.minderDan(vanaf)}</span>
              ) : (
                <Getal aantal={aantal} hoogste={hoogste} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Getal({ aantal, hoogste }: { readonly aantal: number; readonly hoogste: number }) {
  return (
    <>
      <span className={stijl.getal}>{aantal}</span>
      <span className={stijl.staaf} style={{ inlineSize: `${(aantal / hoogste) * 70}%` }} />
    </>
  )
}
