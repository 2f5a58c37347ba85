import { Badge, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Partij, partijenQuery, useIk } from '../../api/queries.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { inOneLine } from '../../components/words.ts'
import { bevoegdheidsnamen } from '../../teksten/begrippen.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { partijTeksten as t } from '../../teksten/partijen.ts'
import { Importeerlink } from '../importeren/importeerlink.tsx'
import { Kenmerken } from './kenmerken.tsx'
import { geldigeBevoegdheden, magVerwerken } from './partij-in-woorden.ts'
import { PartijVastleggen } from './partij-vastleggen.tsx'
import stijl from './partijen.module.css'

/** The partijen of this zvh, and whether one can work in their name. */
export function Partijen() {
  const ik = useIk()
  return (
    <>
      <PageHeader title={paginatitels.partijen} explanation={t.uitleg} aside={<Knoppen />} />
      {isPossible(ik, 'partijenInzien') ? <Lijst /> : <NotPossible ik={ik} handeling="partijenInzien" />}
    </>
  )
}

function Knoppen() {
  return (
    <Group gap="sm">
      <PartijVastleggen />
      <Importeerlink soort="partijen" />
    </Group>
  )
}

function Lijst() {
  const { data, error } = useQuery(partijenQuery())
  const [zoek, zetZoek] = useState('')
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  if (data.partijen.length === 0) return <Leeg />
  const gevonden = data.partijen.filter((p) => p.naam.toLowerCase().includes(zoek.trim().toLowerCase()))
  return (
    <Stack gap="md">
      <ProblemMessage fout={error} />
      <SearchField label={t.zoek} value={zoek} change={zetZoek} maw={360} />
      <ul className={stijl.lijst}>
        {gevonden.map((partij) => (
          <Partijregel key={partij.id} partij={partij} />
        ))}
      </ul>
      <Text role="status">{gevonden.length === 0 && t.nietGevonden}</Text>
    </Stack>
  )
}

function Leeg() {
  const uitleg = isPossible(useIk(), 'partijVastleggen') ? t.leegBeheerder : t.leegUitleg
  return <EmptyState title={t.leegTitel} explanation={uitleg} />
}

function Partijregel({ partij }: { readonly partij: Partij }) {
  const bevoegdheden = geldigeBevoegdheden(partij)
  const mag = magVerwerken(partij)
  return (
    <li className={stijl.regel}>
      <div>
        <Link to="/partijen/$partij" params={{ partij: partij.id }} className={stijl.naam ?? ''}>
          {partij.naam}
        </Link>
        <Kenmerken partij={partij} />
      </div>
      <div>
        <span className={stijl.kopje}>{t.mandaat}</span>
        {bevoegdheden.length > 0 ? (
          inOneLine(bevoegdheden.map((b) => bevoegdheidsnamen[b]))
        ) : (
          <Badge color="oker">{t.geenMandaat}</Badge>
        )}
      </div>
      <div>
        <span className={stijl.kopje}>{t.mag}</span>
        {mag.length > 0 ? inOneLine(mag) : <span className={stijl.zacht}>{t.magNiets}</span>}
      </div>
    </li>
  )
}
