import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type Ik, ikQuery } from '../../api/queries.ts'
import { useSessieVoorbij } from '../../api/session.ts'
import { PlainButton } from '../../components/plain-button.tsx'
import { Window } from '../../components/window.tsx'
import { sessieTeksten as t } from '../../teksten/kader.ts'
import stijl from './kader.module.css'

/** The page on which one signs in, and the way back from there. */
const inlogadres = (terug: string) => `/inloggen?terug=${encodeURIComponent(terug)}`

/**
 * Where the session is over: who did not begin yet goes to sign in; who was at work finds a window over the screen, and
 * everything that was written under it. Somebody else who signs in gets a clean screen.
 */
export function SessieVoorbij({ ik }: { readonly ik: Ik | undefined }) {
  const voorbij = useSessieVoorbij()
  const moetVertrekken = voorbij && !ik
  useEffect(() => {
    if (moetVertrekken) window.location.assign(inlogadres(window.location.pathname + window.location.search))
  }, [moetVertrekken])
  if (!ik) return null
  return (
    <Window open={voorbij} title={t.titel}>
      <OpnieuwInloggen naam={ik.naam} />
    </Window>
  )
}

/** Signing in happens beside this screen, so that what was written stays on it. */
function OpnieuwInloggen({ naam }: { readonly naam: string }) {
  const client = useQueryClient()
  return (
    <>
      <p>{t.uitleg(naam)}</p>
      <div className={stijl.keuze}>
        <a href={inlogadres('/')} target="_blank" rel="noopener">
          {t.inloggen}
        </a>
        <PlainButton onClick={() => void client.invalidateQueries(ikQuery())}>{t.verder}</PlainButton>
      </div>
    </>
  )
}
