import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { eigenAfwezighedenQuery, medewerkersQuery, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { afwezigheidTeksten as t } from '../../teksten/afwezigheid.ts'
import { Afwezigheden } from './afwezigheid.tsx'
import { AfwezigheidVastleggen } from './afwezigheid-vastleggen.tsx'

/** When one is absent oneself, recorded by whoever can be replaced in casussen (P8). */
export function EigenAfwezigheid() {
  const ik = useIk()
  return ik.rol !== 'beheerder' && isPossible(ik, 'afwezigheidVastleggen') ? <Eigen /> : null
}

function Eigen() {
  const ik = useIk()
  const { data, error } = useQuery(eigenAfwezighedenQuery())
  const collegas = useZelfdeRol()
  return (
    <Panel title={t.titel} explanation={t.eigenUitleg}>
      <Stack align="flex-start">
        <ProblemMessage fout={error} />
        {data?.afwezigheden.length === 0 && <Text c="dimmed">{t.niemandAfwezig}</Text>}
        {data && <Afwezigheden afwezigheden={data.afwezigheden} naam={ik.naam} teBeeindigen />}
        {data?.vervangt.map(({ naam, eersteDag, laatsteDag }) => (
          <Text key={`${naam} ${eersteDag}`}>{t.uNeemtWaar(naam, formatDay(eersteDag), formatDay(laatsteDag))}</Text>
        ))}
        <AfwezigheidVastleggen medewerker={ik} collegas={collegas} />
      </Stack>
    </Panel>
  )
}

/** Colleagues in the same role, who can sign in. */
function useZelfdeRol(): { value: string; label: string }[] {
  const ik = useIk()
  const mensen = useQuery(medewerkersQuery()).data
  const perRol = [
    ['partijmedewerker', mensen?.collegas],
    ['procesregisseur', mensen?.procesregisseurs],
    ['ondersteuner', mensen?.ondersteuners],
  ] as const
  const zelfde = perRol.find(([rol]) => rol === ik.rol)?.[1] ?? []
  return zelfde.filter((m) => m.id !== ik.id).map((m) => ({ value: m.id, label: m.naam }))
}
