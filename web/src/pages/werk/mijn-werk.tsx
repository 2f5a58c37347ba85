import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { lazyPart } from '../../api/arriving.ts'
import { type Taak, useIk, werkQuery } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Panel } from '../../components/panel.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { Tally } from '../../components/tally.tsx'
import { fasenamen, werksoortnamen } from '../../teksten/begrippen.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { werkTeksten as t } from '../../teksten/werk.ts'
import { deelpaden } from '../casus/deelpaden.ts'
import { deelVoor } from './deel-voor.ts'
import { groepeer } from './groepen.ts'
import { Huistaken } from './huistaken.tsx'
import { Overleggen } from './overleggen.tsx'
import stijl from './werk.module.css'

/** For few people; with its words it comes beside the work itself. */
const Alarmen = lazyPart(() => import('./alarmen.tsx'), 'Alarmen')
/** Seldom anything; it comes beside the work as well. */
const Waarnemingen = lazyPart(() => import('./waarnemingen.tsx'), 'Waarnemingen')

/** What still comes in for an organisation is for its contactpersonen. */
const Binnengekomen = lazyPart(() => import('./binnengekomen.tsx'), 'Binnengekomen')

/** What is to be done, the most urgent first; each line leads to the place where it is done. */
export function MijnWerk() {
  const ik = useIk()
  const { vandaag } = ik
  const { data, error } = useQuery(werkQuery())
  const taken = data?.taken ?? []
  const binnen = data?.binnengekomen ?? []
  const teLaat = taken.filter((taak) => taak.teLaat).length
  return (
    <>
      <PageHeader
        title={paginatitels.werk}
        explanation={`${t.vandaag(formatDay(vandaag))}${taken.length > 0 ? ` ${t.taken(taken.length, teLaat)}` : ''}`}
      />
      {isPossible(ik, 'alarmenInzien') && (
        <Suspense>
          <Alarmen />
        </Suspense>
      )}
      {ik.rol !== 'beheerder' && isPossible(ik, 'afwezigheidVastleggen') && (
        <Suspense>
          <Waarnemingen />
        </Suspense>
      )}
      <ProblemMessage fout={error} />
      {!data && !error && <Loading />}
      {data && taken.length + binnen.length + data.huistaken.length + data.overleggen.length === 0 && <NietsTeDoen />}
      <div className={stijl.groepen}>
        <Overleggen
          overleggen={data?.overleggen ?? []}
          teDoen={(nummer) => taken.filter((t) => t.casusnummer === nummer).length}
        />
        <Suspense>{binnen.length > 0 && <Binnengekomen binnen={binnen} />}</Suspense>
        <Huistaken taken={data?.huistaken ?? []} />
        {groepeer(taken, vandaag).map(({ soort, taken: groep }) => (
          <Panel key={soort} title={t[soort]} aside={<Tally tone={kleur[soort]} count={groep.length} />}>
            <ul className={stijl.taken}>
              {groep.map((taak) => (
                <Taakregel key={`${taak.soort} ${taak.casusnummer} ${taak.object}`} taak={taak} />
              ))}
            </ul>
          </Panel>
        ))}
      </div>
    </>
  )
}

const kleur = { teLaat: 'rood', dezeWeek: 'oker', later: 'grijs' } as const

function Taakregel({ taak }: { readonly taak: Taak }) {
  const { soort, casusnummer, over, betrokkene, fase, namens, deadline, herinnerdOp, teLaat } = taak
  return (
    <li className={stijl.taak}>
      <div>
        <Link to={deelpaden[deelVoor[soort]]} params={{ casusnummer }} className={stijl.naam ?? ''}>
          {werksoortnamen[soort]}
        </Link>
        {over && <p className={stijl.waarover}>{over}</p>}
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
  const naar = isPossible(useIk(), 'casussenInzien') ? <Link to="/casussen">{t.naarCasussen}</Link> : null
  return <EmptyState title={t.leegTitel} explanation={t.leegUitleg} action={naar} />
}
