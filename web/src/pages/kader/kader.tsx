import { useQuery } from '@tanstack/react-query'
import { CatchBoundary, Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { type Ik, ikQuery } from '../../api/queries.ts'
import { Loading } from '../../components/loading.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { kaderTeksten as t } from '../../teksten/kader.ts'
import { Demobalk } from './demobalk.tsx'
import { EldersAanHetWerk } from './elders-aan-het-werk.tsx'
import stijl from './kader.module.css'
import { Kop } from './kop.tsx'
import { NietGeladen } from './niet-geladen.tsx'
import { Paginafout } from './paginafout.tsx'
import { SessieBijnaVoorbij } from './sessie-bijna-voorbij.tsx'
import { SessieVoorbij } from './sessie-voorbij.tsx'
import { Voet } from './voet.tsx'
import { Zvhbalk } from './zvhbalk.tsx'

/** The frame around every page: who you are, where you can go, and in the demo what day it is. */
export function Kader() {
  const { data: ik, error } = useQuery(ikQuery())
  const inhoud = useRef<HTMLElement>(null)
  const isKaal = useRouterState({ select: (s) => s.matches.some((m) => m.staticData.kaal) })
  useNieuwePagina(inhoud)
  useTabtitel()
  return (
    <>
      {!isKaal && <Bovenaan ik={ik} />}
      <NietGeladen />
      <SessieVoorbij ik={ik} />
      {ik && <EldersAanHetWerk ik={ik} />}
      {ik && <SessieBijnaVoorbij />}
      <main id="inhoud" ref={inhoud} tabIndex={-1} className={isKaal ? stijl.kaal : stijl.inhoud}>
        {ik ? <Pagina /> : error ? <ProblemMessage fout={error} /> : <Loading />}
      </main>
      {ik && !isKaal && <Voet ik={ik} />}
    </>
  )
}

/** Who one is, where one can go, and in the demo what day it is. */
function Bovenaan({ ik }: { readonly ik: Ik | undefined }) {
  return (
    <>
      <a className={stijl.sprong} href="#inhoud">
        {t.naarInhoud}
      </a>
      <Kop ik={ik} />
      {ik && <Zvhbalk ik={ik} />}
      {ik && <Demobalk ik={ik} />}
    </>
  )
}

function Pagina() {
  const pad = useRouterState({ select: (s) => s.location.pathname })
  return (
    <CatchBoundary getResetKey={() => pad} errorComponent={Paginafout}>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </CatchBoundary>
  )
}

/** The tab says which page it is and never who it is about: tabs show in histories and screen shares. */
function useTabtitel(): void {
  const titel = useRouterState({ select: (s) => s.matches.findLast((m) => m.staticData.titel)?.staticData.titel })
  useEffect(() => {
    document.title = titel ? `${titel} · ${t.merk}` : t.merk
  }, [titel])
}

/** A new page begins at its content, for who hears the screen too; a change within the page does not. */
function useNieuwePagina(inhoud: { readonly current: HTMLElement | null }): void {
  const router = useRouter()
  const vorige = useRef<string>(undefined)
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation }) => {
        // A page has a title; the parts of one casus are one page.
        const pagina = router.state.matches.find((m) => m.staticData.titel)?.pathname
        if (fromLocation && pagina !== vorige.current) inhoud.current?.focus({ preventScroll: true })
        vorige.current = pagina
      }),
    [router, inhoud],
  )
}
