import { Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { Fragment, type ReactNode } from 'react'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { type Bladerdelen, Bladeren } from './bladeren.tsx'
import stijl from './bladerlijst.module.css'

interface Lijstdelen<Blad, Regel> extends Pick<Bladerdelen, 'wat' | 'onPagina'> {
  readonly lijst: UseQueryResult<Blad>
  readonly regels: (blad: Blad) => readonly Regel[]
  readonly sleutel: (regel: Regel) => string
  /** What is said where there is nothing at all. */
  readonly leeg: { readonly title: string; readonly explanation: string }
  /** One line, as an item of the list. */
  readonly children: (regel: Regel) => ReactNode
}

/** A long list, a page at a time: while it is on its way, where it could not come, and where there is nothing in it. */
export function Bladerlijst<Blad extends Pick<Bladerdelen, 'totaal' | 'pagina' | 'perPagina'>, Regel>({
  lijst: { data, error },
  ...delen
}: Lijstdelen<Blad, Regel>) {
  const { regels, sleutel, leeg, wat, onPagina, children } = delen
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  if (data.totaal === 0) return <EmptyState {...leeg} />
  return (
    <Stack gap="md">
      <ProblemMessage fout={error} />
      <ul className="lijst-in-kader">
        {regels(data).map((regel) => (
          <Fragment key={sleutel(regel)}>{children(regel)}</Fragment>
        ))}
      </ul>
      <Bladeren {...data} {...(wat && { wat })} onPagina={onPagina} />
    </Stack>
  )
}

/** One casus of such a list, in four parts: its number, its phase, what there is to say of it, and what can be done. */
export function Casusregel({ children }: { readonly children: ReactNode }) {
  return <li className={stijl.regel}>{children}</li>
}

/** How a casusnummer stands at the head of a line. */
export const nummerstijl = stijl.nummer ?? ''
