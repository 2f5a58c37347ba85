import { Anchor, Badge, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Taak, useIk, werkQuery } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Panel } from '../../components/panel.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { fasenamen, werksoortnamen } from '../../teksten/begrippen.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { werkTeksten as t } from '../../teksten/werk.ts'
import { deelpaden } from '../casus/deelpaden.ts'
import { Alarmen } from './alarmen.tsx'
import { deelVoor } from './deel-voor.ts'
import { groepeer } from './groepen.ts'
import { Huistaken } from './huistaken.tsx'
import stijl from './werk.module.css'

/** What is to be done, the most urgent first; each line leads to the place where it is done. */
export function MijnWerk() {
  const ik = useIk()
  const { vandaag } = ik
  const { data, error } = useQuery(werkQuery())
  const taken = data?.taken ?? []
  const teLaat = taken.filter((taak) => taak.teLaat).length
  return (
    <>
      <PageHeader
        title={paginatitels.werk}
        explanation={`${t.vandaag(formatDay(vandaag))}${taken.length > 0 ? ` ${t.taken(taken.length, teLaat)}` : ''}`}
      />
      {isPossible(ik, 'alarmenInzien') && <Alarmen />}
      <ProblemMessage fout={error} />
      {!data && !error && <Loading />}
      {data && taken.length + data.huistaken.length === 0 && <NietsTeDoen />}
      <Stack gap="md">
        <Huistaken taken={data?.huistaken ?? []} />
        {groepeer(taken, vandaag).map(({ soort, taken: groep }) => (
          <Panel key={soort} title={t[soort]} aside={<Badge color={kleur[soort]}>{groep.length}</Badge>}>
            <ul className={stijl.taken}>
              {groep.map((taak) => (
                <Taakregel key={`${taak.soort} ${taak.casusnummer} ${taak.object}`} taak={taak} />
              ))}
            </ul>
          </Panel>
        ))}
      </Stack>
    </>
  )
}

const kleur = { teLaat: 'rood', dezeWeek: 'oker', later: 'gray' } as const

function Taakregel({ taak }: { readonly taak: Taak }) {
  const { soort, casusnummer, betrokkene, fase, namens, deadline, herinnerdOp, teLaat } = taak
  return (
    <li className={stijl.taak}>
      <div>
        <Link to={deelpaden[deelVoor[soort]]} params={{ casusnummer }} className={stijl.naam ?? ''}>
          {werksoortnamen[soort]}
        </Link>
        <p className={stijl.over}>
          {betrokkene && <strong>{betrokkene}</strong>} {t.casus(casusnummer)}, {t.namens(namens)}
        </p>
      </div>
      <div className={stijl.wanneer}>
        <span className={stijl.fase}>{fasenamen[fase]}</span>
        {deadline && (
          <span data-laat={teLaat || undefined}>
            {teLaat ? t.hadKlaar(formatDay(deadline)) : t.uiterlijk(formatDay(deadline))}
          </span>
        )}
        {herinnerdOp && <span>{t.herinnerd(formatDay(herinnerdOp))}</span>}
      </div>
    </li>
  )
}

function NietsTeDoen() {
  return (
    <EmptyState
      title={t.leegTitel}
      explanation={t.leegUitleg}
      action={
        <Anchor component={Link} to="/casussen">
          {t.naarCasussen}
        </Anchor>
      }
    />
  )
}
