import { type ShouldBlockFn, useBlocker, useRouter } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { areHere, isHouseThere } from '../../api/arriving.ts'
import { PlainButton } from '../../components/plain-button.tsx'
import { Window } from '../../components/window.tsx'
import { algemeneTeksten, nietGeladenTeksten as t } from '../../teksten/algemeen.ts'
import stijl from './kader.module.css'

/** From how long on somebody wonders whether the press was heard, in milliseconds. */
const merkbaar = 400

/**
 * Nobody leaves a page before the next one is here: where it does not arrive, one stays where one was, with everything that
 * was filled in.
 */
export function NietGeladen() {
  const isHier = useIsHier()
  const [duurtLang, zetDuurtLang] = useState(false)
  const moetBlijven = useCallback<ShouldBlockFn>(
    async ({ next }) => {
      const straks = setTimeout(zetDuurtLang, merkbaar, true)
      const komt = await isHier(next.pathname)
      clearTimeout(straks)
      zetDuurtLang(false)
      return !komt
    },
    [isHier],
  )
  const { status, next, proceed, reset } = useBlocker({
    shouldBlockFn: moetBlijven,
    enableBeforeUnload: false,
    withResolver: true,
  })
  return (
    <>
      {duurtLang && (
        <p role="status" className={stijl.onderweg}>
          {algemeneTeksten.laden}
        </p>
      )}
      <Window open={status === 'blocked'} title={t.pagina} closing={{ label: t.blijven, close: () => reset?.() }}>
        <Uitweg probeer={async () => next !== undefined && isHier(next.pathname)} verder={() => proceed?.()} />
      </Window>
    </>
  )
}

interface Uitwegdelen {
  /** Asks for it once more, and tells whether it came. */
  readonly probeer: () => Promise<boolean>
  readonly verder: () => void
}

function Uitweg({ probeer, verder }: Uitwegdelen) {
  const [waarom, zetWaarom] = useState<'waardoor' | 'geenVerbinding' | 'vernieuwd'>('waardoor')
  const opnieuw = async () => {
    if (!(await isHouseThere())) zetWaarom('geenVerbinding')
    else if (await probeer()) verder()
    else zetWaarom('vernieuwd')
  }
  return (
    <>
      <p role="status">{t[waarom]}</p>
      {waarom === 'vernieuwd' ? (
        <PlainButton onClick={() => window.location.reload()}>{t.paginaOpnieuw}</PlainButton>
      ) : (
        <>
          <p>{t.staatErNog}</p>
          <div className={stijl.keuze}>
            <PlainButton onClick={() => void opnieuw()}>{t.opnieuwProberen}</PlainButton>
          </div>
        </>
      )}
    </>
  )
}

/** Tells of an address whether all that its page is made of is here, and asks for what is not. */
function useIsHier(): (pad: string) => Promise<boolean> {
  const router = useRouter()
  return useCallback(
    (pad) => {
      const [routes] = router.getMatchedRoutes(pad)
      return areHere(routes.map(({ options }) => options.component))
    },
    [router],
  )
}
