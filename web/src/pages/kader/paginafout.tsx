import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { kaderTeksten as t } from '../../teksten/kader.ts'
import stijl from './kader.module.css'

/** A page that could not be shown, with the reason that the server gave. */
export function Paginafout({ error }: ErrorComponentProps) {
  return <ProblemMessage fout={error} />
}

/** An address that leads to no page. */
export function NietGevonden() {
  return (
    <div className={stijl.leeg}>
      <h1>{t.nietGevondenTitel}</h1>
      <p>{t.nietGevonden}</p>
      <Link to="/">{t.naarWerk}</Link>
    </div>
  )
}
